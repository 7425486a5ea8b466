import { readPersonName } from '#core/access/person-name.ts';
import type { Viewer } from '#core/access/viewer.ts';
import { expecting } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { findRound } from '#db/queries/find-round.ts';
import { findShareLink, type StoredShareLink, shareLinksOf } from '#db/queries/share-links.ts';
import { recorded } from '#db/writes/recorded.ts';
import { endShareLinks, insertShareLink, revokeShareLink } from '#db/writes/share-links.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { derivedToken } from '../derived-token.ts';
import { registry } from '../registry.ts';
import { isToken, tokenHash } from '../token.ts';

const day = 24 * 60 * 60 * 1000;

/** For how many days a link can be made. */
export const shareDays = [7, 30, 90, 365] as const;

export interface LinkToMake {
  /** Null: the whole round. */
  readonly group: string | null;
  /** Who it is for. */
  readonly label: string;
  readonly days: (typeof shareDays)[number];
}

export type LinkMade = { readonly is: 'made' } | { readonly is: 'badLabel' } | { readonly is: 'gone' };

/** A read-only link to the results of a round that is over, or of one group in it. */
export async function makeShareLink(
  allowed: Authorised<'manageRounds'>,
  round: string,
  { group, label, days }: LinkToMake,
): Promise<LinkMade> {
  const name = readPersonName(label);
  if (name === null) return { is: 'badLabel' };
  if (!(await hasResults(round))) return { is: 'gone' };
  const id = newId();
  const now = new Date();
  const row = {
    ...{ id, roundId: round, groupId: group, label: name, createdById: actorOf(allowed), createdAt: now },
    tokenHash: tokenHash(derivedToken('share', id)),
    expiresAt: new Date(now.getTime() + days * day),
  };
  const outcome = await registry().store.commit((w) => [
    insertShareLink(w, row),
    recorded(w, 'link made', actorOf(allowed), `round:${round}`),
  ]);
  return { is: outcome.done ? 'made' : 'gone' };
}

async function hasResults(id: string): Promise<boolean> {
  const round = await findRound(registry().store.read, id);
  return round?.state === 'closed' || round?.state === 'published';
}

/** Takes a link back. Doing it again changes nothing. */
export async function revokeShare(allowed: Authorised<'manageRounds'>, round: string, id: string): Promise<void> {
  await registry().store.commit((w) => [
    expecting(1, revokeShareLink(w, round, id, new Date()), 'revoked before'),
    recorded(w, 'link revoked', actorOf(allowed), `round:${round}`),
  ]);
}

export interface ShareLink extends StoredShareLink {
  readonly state: 'live' | 'expired' | 'revoked';
  /** Null: it opens nothing any more. */
  readonly token: string | null;
}

export async function listShareLinks(_: Authorised<'manageRounds'>, round: string): Promise<readonly ShareLink[]> {
  const now = new Date();
  const links = await shareLinksOf(registry().store.read, round);
  return links.map((link) => {
    const state = stateOf(link, now);
    return { ...link, state, token: state === 'live' ? derivedToken('share', link.id) : null };
  });
}

function stateOf({ revokedAt, expiresAt }: StoredShareLink, now: Date): ShareLink['state'] {
  if (revokedAt !== null) return revokedAt.getTime() === expiresAt.getTime() ? 'expired' : 'revoked';
  return expiresAt > now ? 'live' : 'expired';
}

/** Whoever holds a link to results, and to which round; null for a link that leads nowhere (any more). */
export async function shareHolder(
  token: string,
  now = new Date(),
): Promise<Extract<Viewer, { is: 'shareHolder' }> | null> {
  if (!isToken(token)) return null;
  const { read, commit } = registry().store;
  const found = await findShareLink(read, tokenHash(token));
  if (!found) return null;
  if (found.expiresAt <= now) {
    // Once seen to be over it is over, whatever the clock says later.
    await commit((w) => [endShareLinks(w, now)]);
    return null;
  }
  return { is: 'shareHolder', round: found.roundId, group: found.groupId };
}
