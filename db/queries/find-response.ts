import type { Reader } from '../commit.ts';
import { and, eq, isNotNull, isNull } from '../drizzle.ts';
import { assessments } from '../schema.ts';

/** Id of what a team agrees on in a round; null when the team does not answer together. */
export async function findAgreed(read: Reader, roundId: string, groupId: string): Promise<string | null> {
  const [found] = await read
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.roundId, roundId), eq(assessments.groupId, groupId), eq(assessments.agreed, 1)));
  return found?.id ?? null;
}

/** Id of a known person's response in a round; null when there is none. */
export async function findResponseOf(read: Reader, roundId: string, personId: string): Promise<string | null> {
  const [found] = await read
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.roundId, roundId), eq(assessments.respondentId, personId)));
  return found?.id ?? null;
}

/** Are a known person's answers in? Nobody is known in an anonymous round. */
export async function hasSubmitted(read: Reader, roundId: string, personId: string): Promise<boolean> {
  const isTheirs = and(eq(assessments.roundId, roundId), eq(assessments.respondentId, personId));
  const found = await read
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(isTheirs, isNotNull(assessments.submittedAt), isNull(assessments.deletedAt)));
  return found.length > 0;
}
