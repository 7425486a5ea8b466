import type { Writer } from '../commit.ts';
import { eq, inArray, lte } from '../drizzle.ts';
import { isOutlived } from '../queries/outlived.ts';
import { assessments, audit, releases, rounds } from '../schema.ts';

/** Removes some responses of rounds that ended until then, with answers and results (by cascade). Releases stay. */
export function purgeResponses(w: Writer, closedUntil: Date, most: number) {
  const some = w
    .select({ id: assessments.id })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .innerJoin(releases, eq(releases.roundId, rounds.id))
    .where(isOutlived(closedUntil))
    .limit(most);
  return w.delete(assessments).where(inArray(assessments.id, some));
}

/** Removes some lines of the audit that were written until then. */
export function purgeEvents(w: Writer, until: Date, most: number) {
  const some = w.select({ id: audit.id }).from(audit).where(lte(audit.at, until)).limit(most);
  return w.delete(audit).where(inArray(audit.id, some));
}
