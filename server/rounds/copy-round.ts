import { copyOf } from '#core/round/next-round.ts';
import { findRound } from '#db/queries/find-round.ts';
import { recorded } from '#db/writes/recorded.ts';
import { insertDraft } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { draftAfter } from './draft-after.ts';

/** A new draft that asks the same of the same groups. A round is never opened again: answers of its time stay as they are. */
export async function copyRound(
  allowed: Authorised<'manageRounds'>,
  id: string,
): Promise<{ readonly is: 'copied'; readonly id: string } | { readonly is: 'gone' }> {
  const { read, commit } = registry().store;
  const round = await findRound(read, id);
  if (!round) return { is: 'gone' };
  const copy = await draftAfter(round, copyOf(round), actorOf(allowed));
  const at = new Date();
  const outcome = await commit((w) => [
    ...insertDraft(w, copy, at),
    recorded(w, 'round reopened', actorOf(allowed), `round:${copy.id}`),
  ]);
  return outcome.done ? { is: 'copied', id: copy.id } : { is: 'gone' };
}
