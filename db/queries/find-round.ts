import type { Reader } from '../commit.ts';
import { eq } from '../drizzle.ts';
import { roundGroups, rounds } from '../schema.ts';

export type StoredRound = typeof rounds.$inferSelect;
export type StoredRoundGroup = Omit<typeof roundGroups.$inferSelect, 'roundId'>;

export async function findRound(read: Reader, id: string): Promise<StoredRound | null> {
  const [found] = await read.select().from(rounds).where(eq(rounds.id, id));
  return found ?? null;
}

/** The groups that take part. */
export function groupsOfRound(read: Reader, roundId: string): Promise<readonly StoredRoundGroup[]> {
  return read
    .select({ groupId: roundGroups.groupId, answers: roundGroups.answers, expected: roundGroups.expected })
    .from(roundGroups)
    .where(eq(roundGroups.roundId, roundId));
}
