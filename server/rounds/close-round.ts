import { nextOf } from '#core/round/next-round.ts';
import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { closeOpenRound, closeOverRound } from '#db/writes/close-round.ts';
import { enqueue } from '#db/writes/jobs.ts';
import { recorded } from '#db/writes/recorded.ts';
import { insertDraft } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { draftAfter } from './draft-after.ts';

export type Closed = { readonly is: 'closed' } | { readonly is: 'notOpen' };

/** Ends a round now. Its results are made by a job, a moment later for most rounds. */
export function closeRound(allowed: Authorised<'manageRounds'>, id: string): Promise<Closed> {
  return close(id, closeOpenRound, actorOf(allowed));
}

/** The same for a round whose time is over: by nobody. One that got more time stays open. */
export function closeRoundByTime(id: string): Promise<Closed> {
  return close(id, closeOverRound, null);
}

async function close(id: string, closing: typeof closeOpenRound, actor: string | null): Promise<Closed> {
  const now = new Date();
  const round = await findRound(registry().store.read, id);
  const settings = round && nextOf(round, now);
  const next = settings && (await draftAfter(round, settings, null));
  const outcome = await registry().store.commit((w) => [
    expecting(1, closing(w, id, now), 'not open'),
    enqueue(w, { kind: 'release-round', key: `release-round:${id}`, about: { round: id }, runAt: now }),
    recorded(w, 'round closed', actor, `round:${id}`),
    ...(next ? [...insertDraft(w, next, now), recorded(w, 'round made', null, `round:${next.id}`)] : []),
  ]);
  return { is: outcome.done ? 'closed' : 'notOpen' };
}
