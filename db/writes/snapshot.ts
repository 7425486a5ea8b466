import type { Writer } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import type { KeptSnapshot } from '../kept-snapshot.ts';
import { results, snapshots } from '../schema.ts';

/** Keeps what an assessment has of its version, before it moves to another one. */
export function insertSnapshot(
  w: Writer,
  assessmentId: string,
  snapshot: { readonly number: number; readonly questionnaireHash: string; readonly kept: KeptSnapshot },
) {
  return w.insert(snapshots).values({ assessmentId, ...snapshot, at: new Date() });
}

/** Takes the snapshot away that an assessment went back to. To be expected to touch one row. */
export function deleteSnapshot(w: Writer, assessmentId: string, number: number) {
  return w.delete(snapshots).where(and(eq(snapshots.assessmentId, assessmentId), eq(snapshots.number, number)));
}

/** Results from before there were upgrades do not name their version: this names it, while the assessment still has it. */
export function nameVersionOfResults(w: Writer, assessmentId: string, questionnaireHash: string) {
  return w
    .update(results)
    .set({ questionnaireHash })
    .where(and(eq(results.assessmentId, assessmentId), isNull(results.questionnaireHash)));
}
