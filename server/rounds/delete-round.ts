import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { recorded } from '#db/writes/recorded.ts';
import { deleteDraft } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

/** Removes a draft for good. What was ever open stays: people were promised what happens with their answers. */
export async function deleteRound(
  allowed: Authorised<'manageRounds'>,
  id: string,
): Promise<{ readonly is: 'deleted' } | { readonly is: 'gone' } | { readonly is: 'changed' }> {
  const { read, commit } = registry().store;
  const round = await findRound(read, id);
  if (!round) return { is: 'gone' };
  if (round.state !== 'draft') return { is: 'changed' };
  const outcome = await commit((w) => [
    expecting(1, deleteDraft(w, round), 'changed'),
    recorded(w, 'round deleted', actorOf(allowed), `round:${id}`),
  ]);
  return { is: outcome.done ? 'deleted' : 'changed' };
}
