import { addressSchema } from '#core/access/address.ts';
import { can } from '#core/access/can.ts';
import { readPersonName } from '#core/access/person-name.ts';
import type { TeamRole } from '#core/access/viewer.ts';
import { newId } from '#db/new-id.ts';
import { findPersonByAddress } from '#db/queries/people.ts';
import { writeMember } from '#db/writes/groups.ts';
import { insertInvited } from '#db/writes/insert-person.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { putMember } from './change-members.ts';

export interface MemberToAdd {
  readonly address: string;
  /** Of somebody new. */
  readonly name: string;
  readonly role: TeamRole;
}

export type Added =
  | { readonly is: 'added'; readonly invited: boolean }
  | { readonly is: 'invalid'; readonly field: 'address' | 'name' }
  /** Nobody has this address, and a lead invites nobody into the workspace. */
  | { readonly is: 'unknownAddress' }
  | { readonly is: 'gone' };

/** Puts whoever has an address into the group that the permission is about; the platform team invites them if need be. */
export async function addMember(allowed: Authorised<'manageMembers'>, input: MemberToAdd): Promise<Added> {
  const address = addressSchema.safeParse(input.address);
  if (!address.success) return { is: 'invalid', field: 'address' };
  const { read, commit } = registry().store;
  const known = await findPersonByAddress(read, address.data);
  if (known) {
    const put = await putMember(allowed, known.id, input.role);
    return put.is === 'put' ? { is: 'added', invited: false } : put;
  }
  if (!can.manageGroups(allowed.viewer)) return { is: 'unknownAddress' };
  const name = readPersonName(input.name);
  if (name === null) return { is: 'invalid', field: 'name' };

  const id = newId();
  const group = allowed.about.group ?? '';
  const outcome = await commit((w) => [
    insertInvited(w, { id, name, address: address.data, role: 'person' }),
    writeMember(w, group, id, input.role),
    recorded(w, 'person invited', actorOf(allowed), `person:${id}`),
    recorded(w, 'members changed', actorOf(allowed), `group:${group}`),
  ]);
  if (outcome.done) return { is: 'added', invited: true };
  // Somebody else invited the same address a moment ago.
  return outcome.why === 'unique' ? addMember(allowed, input) : { is: 'gone' };
}
