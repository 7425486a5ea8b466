import { expecting } from '#db/commit.ts';
import { closeOpenRound } from '#db/writes/close-round.ts';
import { enqueue } from '#db/writes/jobs.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

export type Closed = { readonly is: 'closed' } | { readonly is: 'notOpen' };

/** Ends a round now. Its results are made by a job, a moment later for most rounds. */
export function closeRound(allowed: Authorised<'manageRounds'>, id: string): Promise<Closed> {
  return close(id, actorOf(allowed));
}

/** The same for a round whose time is over: by nobody. */
export function closeRoundByTime(id: string): Promise<Closed> {
  return close(id, null);
}

async function close(id: string, actor: string | null): Promise<Closed> {
  const now = new Date();
  const outcome = await registry().store.commit((w) => [
    expecting(1, closeOpenRound(w, id, now), 'not open'),
    enqueue(w, { kind: 'release-round', key: `release-round:${id}`, about: { round: id }, runAt: now }),
    recorded(w, 'round closed', actor, `round:${id}`),
  ]);
  return { is: outcome.done ? 'closed' : 'notOpen' };
}
