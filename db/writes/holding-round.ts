import { expecting, type Writer } from '../commit.ts';
import { and, eq, gt, isNull, lte, or } from '../drizzle.ts';
import { holding } from '../holding.ts';
import type { RoundOfResponse } from '../queries/round-of-response.ts';
import { rounds } from '../schema.ts';

/**
 * The round must take answers at `now`, and must not be closed before this list is committed. To be spread into a list;
 * nothing for an assessment outside of rounds.
 */
export function holdingRound(w: Writer, round: Pick<RoundOfResponse, 'id'> | null, now: Date) {
  if (!round) return [];
  const isOpen = and(
    eq(rounds.id, round.id),
    eq(rounds.state, 'open'),
    or(isNull(rounds.opensAt), lte(rounds.opensAt, now)),
    or(isNull(rounds.closesAt), gt(rounds.closesAt, now)),
  );
  return [expecting(1, holding(w, rounds, isOpen), 'round closed')];
}
