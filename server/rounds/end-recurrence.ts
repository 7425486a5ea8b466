import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { recorded } from '#db/writes/recorded.ts';
import { changeRound } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

export type RecurrenceEnded =
  /** Doing it again changes nothing. */
  | { readonly is: 'ended' }
  /** A draft is changed on its own page, and a round that is over has made the next one already. */
  | { readonly is: 'notOpen' }
  | { readonly is: 'changed' };

/** No other round follows when this open one closes. What respondents were promised stays as it is. */
export async function endRecurrence(allowed: Authorised<'manageRounds'>, id: string): Promise<RecurrenceEnded> {
  const { read, commit } = registry().store;
  const round = await findRound(read, id);
  if (round?.state !== 'open') return { is: 'notOpen' };
  if (!round.recurrence) return { is: 'ended' };
  const outcome = await commit((w) => [
    expecting(1, changeRound(w, round, { recurrence: null }), 'changed'),
    recorded(w, 'round changed', actorOf(allowed), `round:${id}`),
  ]);
  return { is: outcome.done ? 'ended' : 'changed' };
}
