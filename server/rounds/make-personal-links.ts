import { askedPeople } from '#core/round/asked-people.ts';
import { type Addressee, readAddresses } from '#core/round/read-addresses.ts';
import type { Round } from '#core/round/round.ts';
import { expecting } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { findRound, groupsOfRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { addressBook } from '#db/queries/people.ts';
import { peopleByGroup } from '#db/queries/people-by-group.ts';
import { linksOfRound } from '#db/queries/round-links.ts';
import { insertInvited } from '#db/writes/insert-person.ts';
import { recorded } from '#db/writes/recorded.ts';
import { insertRoundLinks } from '#db/writes/round-links.ts';
import { changeRound } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { isMailSetUp, linkMails } from '../mail/mail-jobs.ts';
import { registry } from '../registry.ts';
import { untilDone } from '../until-done.ts';
import { newRoundLink } from './new-round-link.ts';

/** For whom: everybody who is listed for the group, or whoever has these addresses. */
export type ForWhom = { readonly is: 'listed' } | { readonly is: 'pasted'; readonly addresses: string };

export type PersonalLinksMade =
  /** `had`: they had one already. */
  | { readonly is: 'made'; readonly made: number; readonly had: number }
  | { readonly is: 'nobody' }
  | { readonly is: 'wrongAddresses'; readonly wrong: readonly string[] }
  | { readonly is: 'gone' }
  | { readonly is: 'notOpen' };

/**
 * Links that work once, one for each person. Whoever has one in this round gets no second one. Somebody new is invited,
 * too: a link has to belong to a person. `groupId` null: for executives without a team. `mailed`: each new link is sent to
 * its person when the round begins, where mail is set up.
 */
export async function makePersonalLinks(
  allowed: Authorised<'manageRounds'>,
  roundId: string,
  groupId: string | null,
  forWhom: ForWhom,
  mailed = false,
): Promise<PersonalLinksMade> {
  const read = forWhom.is === 'pasted' ? readAddresses(forWhom.addresses) : null;
  if (read && read.wrong.length > 0) return { is: 'wrongAddresses', wrong: read.wrong };
  return untilDone(() => attempt(allowed, roundId, groupId, read?.addressees ?? null, mailed));
}

async function attempt(
  allowed: Authorised<'manageRounds'>,
  roundId: string,
  groupId: string | null,
  addressees: readonly Addressee[] | null,
  mailed: boolean,
): Promise<PersonalLinksMade | 'overtaken'> {
  const { read, commit } = registry().store;
  const round = await findRound(read, roundId);
  if (!round) return { is: 'gone' };
  if (round.state !== 'open') return { is: 'notOpen' };
  const listed = await listedFor(round, groupId);
  if (!listed) return { is: 'gone' };
  const book = addressees ? await addressBook(read) : new Map<string, string>();
  const invited = (addressees ?? []).flatMap((one) => (book.has(one.address) ? [] : [{ ...one, id: newId() }]));
  const known = addressees ? addressees.flatMap(({ address }) => book.get(address) ?? []) : [...listed];
  const people = [...known, ...invited.map(({ id }) => id)];
  if (people.length === 0) return { is: 'nobody' };
  const holders = new Set((await linksOfRound(read, roundId)).map(({ personId }) => personId));
  const without = people.filter((id) => !holders.has(id));
  const at = new Date();
  const audience = groupId === null ? 'executive' : null;
  const links = without.map((personId) => newRoundLink(roundId, { groupId, audience, personId }, at));
  const outcome = await commit((w) => [
    // As it was seen: two at once would make two links for one person.
    expecting(1, changeRound(w, round, {}), 'changed'),
    ...invited.map(({ id, name, address }) => insertInvited(w, { id, name, address, role: 'person' })),
    ...invited.map(({ id }) => recorded(w, 'person invited', actorOf(allowed), `person:${id}`)),
    ...insertRoundLinks(w, links),
    ...(mailed && isMailSetUp() ? linkMails(w, 'opening', idsOf(links), beginningOf(round, at)) : []),
    recorded(w, 'link made', actorOf(allowed), `round:${roundId}`),
  ]);
  if (!outcome.done) return 'overtaken';
  return { is: 'made', made: links.length, had: people.length - links.length };
}

const idsOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);

/** When a link is of use: not before the round takes answers. */
export function beginningOf({ opensAt }: Round, now: Date): Date {
  return opensAt && opensAt > now ? opensAt : now;
}

/** Ids of who is listed for a group that answers one by one; null when it is not asked like that. */
async function listedFor({ id, withoutTeam }: Round, groupId: string | null): Promise<ReadonlySet<string> | null> {
  if (groupId === null) return withoutTeam ? new Set() : null;
  const { read } = registry().store;
  const [taking, groups, people] = await Promise.all([groupsOfRound(read, id), allGroups(read), peopleByGroup(read)]);
  const isAsked = taking.some((one) => one.groupId === groupId && one.answers === 'personal');
  return isAsked ? (askedPeople(taking, groups, people).get(groupId) ?? new Set()) : null;
}
