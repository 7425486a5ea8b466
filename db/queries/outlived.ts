import type { Reader } from '../commit.ts';
import { and, count, countDistinct, eq, inArray, isNotNull, lte } from '../drizzle.ts';
import { assessments, audit, releases, rounds } from '../schema.ts';
import { releasesOf } from './said.ts';

/** A response to a round that ended until then and whose results are made. Over assessments, rounds and releases. */
export function isOutlived(closedUntil: Date) {
  return and(
    isNotNull(assessments.roundId),
    inArray(rounds.state, ['closed', 'published']),
    lte(rounds.closedAt, closedUntil),
    isNotNull(releases.roundId),
  );
}

/** How many responses of how many rounds. */
export async function outlivedResponses(
  read: Reader,
  closedUntil: Date,
): Promise<{ readonly responses: number; readonly rounds: number }> {
  const [found] = await read
    .select({ responses: count(), rounds: countDistinct(assessments.roundId) })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .innerJoin(releases, eq(releases.roundId, rounds.id))
    .where(isOutlived(closedUntil));
  return found ?? { responses: 0, rounds: 0 };
}

export async function outlivedEvents(read: Reader, until: Date): Promise<number> {
  const [found] = await read.select({ n: count() }).from(audit).where(lte(audit.at, until));
  return found?.n ?? 0;
}

/** The rounds whose responses are outlived, with what they show. */
export async function outlivedRounds(
  read: Reader,
  closedUntil: Date,
): Promise<readonly { readonly id: string; readonly release: unknown }[]> {
  const some = await read
    .selectDistinct({ id: rounds.id })
    .from(assessments)
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .innerJoin(releases, eq(releases.roundId, rounds.id))
    .where(isOutlived(closedUntil));
  const shown = await releasesOf(
    read,
    some.map(({ id }) => id),
  );
  return some.map(({ id }) => ({ id, release: shown.get(id) }));
}
