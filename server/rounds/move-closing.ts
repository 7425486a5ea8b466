import { momentOf } from '#core/round/zoned-time.ts';
import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { recorded } from '#db/writes/recorded.ts';
import { changeRound } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { closingJob } from './closing-job.ts';

export type ClosingMoved =
  | { readonly is: 'moved' }
  /** No time, or one that is over or before the opening. */
  | { readonly is: 'badTime' }
  | { readonly is: 'notOpen' }
  | { readonly is: 'changed' };

/** Another closing time of an open round, as somebody saw it. `typed`: as `2027-03-01T09:00` in the round's time zone. */
export async function moveClosing(
  allowed: Authorised<'manageRounds'>,
  id: string,
  changes: number,
  typed: string,
): Promise<ClosingMoved> {
  const { read, commit } = registry().store;
  const round = await findRound(read, id);
  const now = new Date();
  if (round?.state !== 'open' || (round.closesAt && round.closesAt <= now)) return { is: 'notOpen' };
  const closesAt = momentOf(typed, round.timeZone);
  if (!closesAt || closesAt <= now || (round.opensAt && closesAt <= round.opensAt)) return { is: 'badTime' };
  const outcome = await commit((w) => [
    expecting(1, changeRound(w, { ...round, changes }, { closesAt }), 'changed'),
    ...closingJob(w, { id, closesAt }),
    recorded(w, 'round changed', actorOf(allowed), `round:${id}`),
  ]);
  return { is: outcome.done ? 'moved' : 'changed' };
}
