import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { linksOfRound } from '#db/queries/round-links.ts';
import { recorded } from '#db/writes/recorded.ts';
import { changeRound } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { isMailSetUp, linkMails } from '../mail/mail-jobs.ts';
import { mailStates } from '../mail/mail-states.ts';
import { registry } from '../registry.ts';
import { beginningOf } from './make-personal-links.ts';

export type LinksMailed =
  | { readonly is: 'mailed' }
  /** Everybody has a mail, or one that waits. */
  | { readonly is: 'nobody' }
  | { readonly is: 'gone' }
  | { readonly is: 'notOpen' }
  | { readonly is: 'changed' };

/**
 * Sends the personal links of a group to those who have no mail yet, or whose mail could not be sent; used ones, too,
 * since who gets a mail would tell whose are. `groupId` null: of those without a team.
 */
export async function mailPersonalLinks(
  allowed: Authorised<'manageRounds'>,
  roundId: string,
  groupId: string | null,
): Promise<LinksMailed> {
  const { read, commit } = registry().store;
  const [round, links] = await Promise.all([findRound(read, roundId), linksOfRound(read, roundId)]);
  if (!round || !isMailSetUp()) return { is: 'gone' };
  if (round.state !== 'open') return { is: 'notOpen' };
  const ids = links.flatMap((link) => (link.kind === 'personal' && link.groupId === groupId ? link.id : []));
  const states = await mailStates('opening', ids);
  const without = ids.filter((id) => (states.get(id)?.is ?? 'failed') === 'failed');
  if (without.length === 0) return { is: 'nobody' };
  const outcome = await commit((w) => [
    expecting(1, changeRound(w, round, {}), 'changed'),
    ...linkMails(w, 'opening', without, beginningOf(round, new Date())),
    recorded(w, 'link mailed', actorOf(allowed), `round:${roundId}`),
  ]);
  return { is: outcome.done ? 'mailed' : 'changed' };
}
