import { expecting } from '#db/commit.ts';
import { findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { linksOfRound } from '#db/queries/round-links.ts';
import { recorded } from '#db/writes/recorded.ts';
import { holdingOpenRound, insertRoundLinks, revokeRoundLink } from '#db/writes/round-links.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { newRoundLink } from './new-round-link.ts';

export type LinkChanged =
  | { readonly is: 'changed'; readonly link: string }
  | { readonly is: 'gone' }
  /** The round takes no one in any more. */
  | { readonly is: 'notOpen' };

/** One more link that many use, for a group that takes part; null: for executives without a team, if they are asked. */
export async function makeLink(
  allowed: Authorised<'manageRounds'>,
  roundId: string,
  groupId: string | null,
): Promise<LinkChanged> {
  const { read, commit } = registry().store;
  const [round, taking] = await Promise.all([findRound(read, roundId), groupsOfRound(read, roundId)]);
  if (!round || !(groupId === null ? round.withoutTeam : taking.some((one) => one.groupId === groupId))) {
    return { is: 'gone' };
  }
  const audience = groupId === null ? 'executive' : null;
  const link = newRoundLink(roundId, { groupId, audience }, new Date());
  const outcome = await commit((w) => [
    holdingOpenRound(w, roundId),
    ...insertRoundLinks(w, [link]),
    recorded(w, 'link made', actorOf(allowed), `round:${roundId}`),
  ]);
  return outcome.done ? { is: 'changed', link: link.id } : { is: 'notOpen' };
}

/**
 * Takes a link back and, with `renew`, makes another in its place. The new one of a personal link that was exchanged is
 * as used up as the old one: nobody answers twice, and nobody who looks at the list learns who has answered. For the
 * same reason a personal link is only ever renewed, unless the round is by name.
 */
export async function takeLinkBack(
  allowed: Authorised<'manageRounds'>,
  roundId: string,
  id: string,
  renew: boolean,
): Promise<LinkChanged> {
  const { read, commit } = registry().store;
  const [round, links] = await Promise.all([findRound(read, roundId), linksOfRound(read, roundId)]);
  const seen = links.find((link) => link.id === id);
  if (!round || !seen || (!renew && seen.kind === 'personal' && round.mode !== 'named')) return { is: 'gone' };
  const now = new Date();
  const { groupId, audience, personId } = seen;
  const used = seen.used ? 1 : 0;
  const person = personId === null ? {} : { personId };
  const next = { ...newRoundLink(roundId, { groupId, audience, ...person }, now), used };
  const outcome = await commit((w) => [
    holdingOpenRound(w, roundId),
    expecting(1, revokeRoundLink(w, { id, used }, now), 'changed'),
    ...(renew ? insertRoundLinks(w, [next]) : []),
    recorded(w, 'link revoked', actorOf(allowed), `round:${roundId}`),
  ]);
  if (outcome.done) return { is: 'changed', link: next.id };
  return outcome.why === 'missed' && outcome.name === 'changed' ? { is: 'gone' } : { is: 'notOpen' };
}
