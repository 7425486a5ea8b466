import type { Reader } from '../commit.ts';
import { and, isNull } from '../drizzle.ts';
import { assessments } from '../schema.ts';

/** Ids of what was made outside of rounds by somebody who had not signed in, deleted ones too. */
export async function trialAssessments(read: Reader): Promise<readonly string[]> {
  const rows = await read
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(isNull(assessments.ownerId), isNull(assessments.roundId)));
  return rows.map(({ id }) => id);
}
