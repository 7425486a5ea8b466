import type { Reader } from '../commit.ts';
import { and, count, eq, isNull } from '../drizzle.ts';
import { assessments, groups, members, releases, roundGroups, rounds } from '../schema.ts';

/** What a person leaves or takes along. Not whether they answered a round: that is told of nobody. */
export async function aroundPerson(
  read: Reader,
  id: string,
): Promise<{ readonly groups: number; readonly assessments: number }> {
  const [ofGroups, own] = await Promise.all([
    read.select({ n: count() }).from(members).where(eq(members.personId, id)),
    read
      .select({ n: count() })
      .from(assessments)
      .where(and(eq(assessments.ownerId, id), isNull(assessments.roundId))),
  ]);
  return { groups: ofGroups[0]?.n ?? 0, assessments: own[0]?.n ?? 0 };
}

/** A round that a group takes part in, with what it shows. */
export interface RoundOfGroup {
  readonly id: string;
  readonly state: (typeof rounds.$inferSelect)['state'];
  /** Null: nothing yet. */
  readonly release: unknown;
}

/** What hangs on a group. */
export async function aroundGroup(
  read: Reader,
  id: string,
): Promise<{ readonly people: number; readonly below: number; readonly rounds: readonly RoundOfGroup[] }> {
  const [people, below, taken] = await Promise.all([
    read.select({ n: count() }).from(members).where(eq(members.groupId, id)),
    read.select({ n: count() }).from(groups).where(eq(groups.parentId, id)),
    read
      .select({ id: rounds.id, state: rounds.state, release: releases.content })
      .from(roundGroups)
      .innerJoin(rounds, eq(rounds.id, roundGroups.roundId))
      .leftJoin(releases, eq(releases.roundId, rounds.id))
      .where(eq(roundGroups.groupId, id)),
  ]);
  return { people: people[0]?.n ?? 0, below: below[0]?.n ?? 0, rounds: taken };
}
