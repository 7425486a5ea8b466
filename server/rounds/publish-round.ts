import { expecting } from '#db/commit.ts';
import { publishClosedRound } from '#db/writes/close-round.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

/** Lets teams see their results. */
export async function publishRound(
  allowed: Authorised<'manageRounds'>,
  id: string,
): Promise<{ readonly is: 'published' } | { readonly is: 'notClosed' }> {
  const outcome = await registry().store.commit((w) => [
    expecting(1, publishClosedRound(w, id, new Date()), 'not closed'),
    recorded(w, 'round published', actorOf(allowed), `round:${id}`),
  ]);
  return { is: outcome.done ? 'published' : 'notClosed' };
}
