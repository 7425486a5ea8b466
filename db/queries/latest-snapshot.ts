import type { Reader } from '../commit.ts';
import { desc, eq } from '../drizzle.ts';
import type { KeptSnapshot } from '../kept-snapshot.ts';
import { snapshots } from '../schema.ts';

export interface StoredSnapshot extends KeptSnapshot {
  readonly number: number;
  readonly questionnaireHash: string;
  readonly at: Date;
}

/** The assessment as it was before its last move to another version; null when it never moved, or went back. */
export async function latestSnapshot(read: Reader, assessmentId: string): Promise<StoredSnapshot | null> {
  const [found] = await read
    .select({
      number: snapshots.number,
      questionnaireHash: snapshots.questionnaireHash,
      kept: snapshots.kept,
      at: snapshots.at,
    })
    .from(snapshots)
    .where(eq(snapshots.assessmentId, assessmentId))
    .orderBy(desc(snapshots.number))
    .limit(1);
  if (!found) return null;
  const { kept, ...rest } = found;
  return { ...kept, ...rest };
}
