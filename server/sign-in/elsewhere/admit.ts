import { admissionOf } from '#core/access/admission.ts';
import { stateOf } from '#core/access/person-state.ts';
import type { WorkspaceRole } from '#core/access/viewer.ts';
import { expecting } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { findIdentity, openInvitation } from '#db/queries/identities.ts';
import { findPersonByAddress, type StoredPerson } from '#db/queries/people.ts';
import { insertIdentity } from '#db/writes/identities.ts';
import { insertJoined, joinPerson, setRole } from '#db/writes/people.ts';
import { recorded } from '#db/writes/recorded.ts';
import { spendTicket, withdrawTickets } from '#db/writes/tickets.ts';
import { registry } from '../../registry.ts';
import { untilDone } from '../../until-done.ts';
import type { Taste } from '../sign-in.ts';
import type { Identity } from './identity.ts';

export type Admitted =
  | { readonly is: 'admitted'; readonly personId: string; readonly taste: Taste }
  | { readonly is: 'refused'; readonly why: Refused };

/**
 * `known`: a verified address is that of an account, which is linked by its owner only. `unverified`: there is no
 * verified address to look for. `uninvited`: there is, and nothing lets it in.
 */
export type Refused = 'disabled' | 'known' | 'unverified' | 'uninvited';

const noTaste: Taste = { language: null, theme: null };
const refused = (why: Refused): Admitted => ({ is: 'refused', why });

/**
 * Lets somebody in whose account elsewhere was proved a moment ago: because it is linked, or because an open
 * invitation, their domain or their group lets them join. An address alone never leads into an account.
 */
export function admit(identity: Identity): Promise<Admitted> {
  return untilDone(async (): Promise<Admitted | 'overtaken'> => {
    const { read } = registry().store;
    const linked = await findIdentity(read, identity);
    if (linked) {
      const { personId, disabledAt, ...taste } = linked;
      return disabledAt ? refused('disabled') : { is: 'admitted', personId, taste };
    }
    const joined = await tryToJoin(identity);
    // What was read of them may be older than what they did a moment ago, in another window: look again.
    const isRefused = joined !== 'overtaken' && joined.is === 'refused';
    return isRefused && (await findIdentity(read, identity)) !== null ? 'overtaken' : joined;
  });
}

/** Somebody whose account elsewhere is not linked. */
async function tryToJoin(identity: Identity): Promise<Admitted | 'overtaken'> {
  const people = await peopleWith(identity.addresses);
  const invited = people.find(({ invitation }) => invitation !== null);
  if (invited) return join(identity, invited, null);
  // Whoever owns the address may know that it is taken: it is their own account.
  if (people.some(({ person }) => stateOf(person) === 'disabled')) return refused('disabled');
  if (people.some(({ person }) => stateOf(person) === 'joined')) return refused('known');
  const { domains, groups } = registry().settings.signIn;
  const admission = admissionOf(identity, { domains, roles: groups.roles });
  if (!admission) return refused(identity.addresses.length === 0 ? 'unverified' : 'uninvited');
  // Invited once, too long ago: the invitation grants nothing any more, its role neither.
  const late = people.find(({ person }) => person.address === admission.address);
  return late ? join(identity, late, admission.role) : add(identity, admission);
}

interface Found {
  readonly person: StoredPerson;
  /** Hash of the one that waits for them. */
  readonly invitation: string | null;
}

async function peopleWith(addresses: readonly string[]): Promise<readonly Found[]> {
  const { read } = registry().store;
  const found: Found[] = [];
  for (const address of addresses) {
    const person = await findPersonByAddress(read, address);
    if (!person) continue;
    const waits = stateOf(person) === 'invited';
    found.push({ person, invitation: waits ? await openInvitation(read, person.id, new Date()) : null });
  }
  return found;
}

/** Somebody who was invited. */
async function join(
  { issuer, subject }: Identity,
  { person, invitation }: Found,
  role: WorkspaceRole | null,
): Promise<Admitted | 'overtaken'> {
  const { id, name } = person;
  const now = new Date();
  const { done } = await registry().store.commit((w) => [
    ...(invitation === null ? [] : [expecting(1, spendTicket(w, invitation, now), 'used')]),
    expecting(1, joinPerson(w, id, { name, passwordHash: null }), 'joined'),
    ...(role === null ? [] : [setRole(w, id, role)]),
    withdrawTickets(w, 'invitation', id),
    insertIdentity(w, { issuer, subject, personId: id }),
    recorded(w, 'person joined', id, `person:${id}`),
    recorded(w, 'identity linked', id, `person:${id}`),
  ]);
  return done ? { is: 'admitted', personId: id, taste: noTaste } : 'overtaken';
}

/** Somebody whom nobody had heard of. */
async function add(
  { issuer, subject, name }: Identity,
  { address, role }: { readonly address: string; readonly role: WorkspaceRole },
): Promise<Admitted | 'overtaken'> {
  const id = newId();
  const person = { id, name: name ?? address, address, role, joinedAt: new Date() };
  const { done } = await registry().store.commit((w) => [
    insertJoined(w, person),
    insertIdentity(w, { issuer, subject, personId: id }),
    recorded(w, 'person joined', id, `person:${id}`),
    recorded(w, 'identity linked', id, `person:${id}`),
  ]);
  return done ? { is: 'admitted', personId: id, taste: noTaste } : 'overtaken';
}
