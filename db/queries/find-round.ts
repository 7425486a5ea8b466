import type { AnswerKind, Round, RoundState } from '#core/round/round.ts';
import type { Reader } from '../commit.ts';
import { asc, desc, eq } from '../drizzle.ts';
import { roundGroups, rounds } from '../schema.ts';

const roundOf = (row: typeof rounds.$inferSelect): Round => {
  const { createdById, createdAt, updatedAt, withoutTeam, ownResult, comments, ...round } = row;
  return { ...round, withoutTeam: withoutTeam === 1, ownResult: ownResult === 1, comments: comments === 1 };
};

/** Null for an unknown id. */
export async function findRound(read: Reader, id: string): Promise<Round | null> {
  const [found] = await read.select().from(rounds).where(eq(rounds.id, id));
  return found ? roundOf(found) : null;
}

/** The rounds that were made from this one, by hand or because it comes again; the oldest first. */
export function roundsAfter(
  read: Reader,
  id: string,
): Promise<readonly { readonly id: string; readonly title: string; readonly state: RoundState }[]> {
  return read
    .select({ id: rounds.id, title: rounds.title, state: rounds.state })
    .from(rounds)
    .where(eq(rounds.previousId, id))
    .orderBy(asc(rounds.createdAt), asc(rounds.id));
}

/** Every round, the youngest first. */
export async function allRounds(read: Reader): Promise<readonly Round[]> {
  const rows = await read.select().from(rounds).orderBy(desc(rounds.createdAt), desc(rounds.id));
  return rows.map(roundOf);
}

/** A group that takes part. */
export interface StoredRoundGroup {
  readonly groupId: string;
  readonly answers: AnswerKind;
  /** How many are asked, as far as somebody counted. */
  readonly expected: number | null;
}

/** The groups that take part, by id. */
export function groupsOfRound(read: Reader, roundId: string): Promise<readonly StoredRoundGroup[]> {
  return read
    .select({ groupId: roundGroups.groupId, answers: roundGroups.answers, expected: roundGroups.expected })
    .from(roundGroups)
    .where(eq(roundGroups.roundId, roundId))
    .orderBy(asc(roundGroups.groupId));
}

/** The same of every round, by round id. */
export async function groupsByRound(
  read: Reader,
): Promise<ReadonlyMap<string, readonly { readonly groupId: string; readonly answers: AnswerKind }[]>> {
  const rows = await read
    .select({ roundId: roundGroups.roundId, groupId: roundGroups.groupId, answers: roundGroups.answers })
    .from(roundGroups);
  return Map.groupBy(rows, ({ roundId }) => roundId);
}
