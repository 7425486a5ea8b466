import { addressSchema } from '#core/access/address.ts';
import { readPersonName } from '#core/access/person-name.ts';
import type { WorkspaceRole } from '#core/access/viewer.ts';
import { newId } from '#db/new-id.ts';
import { findPersonById } from '#db/queries/people.ts';
import { insertInvited } from '#db/writes/insert-person.ts';
import { recorded } from '#db/writes/recorded.ts';
import { insertTicket, withdrawTickets } from '#db/writes/tickets.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { isMailSetUp, noTicketMail, ticketMail } from '../mail/mail-jobs.ts';
import { registry } from '../registry.ts';
import { newTicket } from '../sign-in/tickets.ts';

export type Invited =
  /** The path of the link to join: shown this once, since only its hash is kept. `mailed`: it is sent to them, too. */
  | { readonly is: 'invited'; readonly id: string; readonly path: string; readonly mailed: boolean }
  | { readonly is: 'invalid'; readonly field: 'name' | 'address' }
  /** Somebody has this address already. */
  | { readonly is: 'known' };

export async function invitePerson(
  allowed: Authorised<'managePeople'>,
  typed: { readonly name: string; readonly address: string; readonly role: WorkspaceRole },
): Promise<Invited> {
  const name = readPersonName(typed.name);
  if (name === null) return { is: 'invalid', field: 'name' };
  const address = addressSchema.safeParse(typed.address);
  if (!address.success) return { is: 'invalid', field: 'address' };
  const id = newId();
  const { id: ticket, path, row } = newTicket('invitation', id);
  const mailed = isMailSetUp();
  const outcome = await registry().store.commit((w) => [
    insertInvited(w, { id, name, address: address.data, role: typed.role }),
    insertTicket(w, row),
    ...(mailed ? ticketMail(w, 'invitation', id, ticket) : []),
    recorded(w, 'person invited', actorOf(allowed), `person:${id}`),
  ]);
  return outcome.done ? { is: 'invited', id, path, mailed } : { is: 'known' };
}

/**
 * A new link for somebody who has not joined yet; the one before stops working. `mailed`: it is sent to them, where mail
 * is set up. Null: nobody waits for one.
 */
export async function inviteAgain(
  allowed: Authorised<'managePeople'>,
  id: string,
  mailed = false,
): Promise<string | null> {
  const { read, commit } = registry().store;
  const person = await findPersonById(read, id);
  if (!person || person.joinedAt || person.disabledAt) return null;
  const { id: ticket, path, row } = newTicket('invitation', id);
  const outcome = await commit((w) => [
    withdrawTickets(w, 'invitation', id),
    insertTicket(w, row),
    ...(mailed && isMailSetUp() ? ticketMail(w, 'invitation', id, ticket) : noTicketMail(w, 'invitation', id)),
    recorded(w, 'person invited', actorOf(allowed), `person:${id}`),
  ]);
  return outcome.done ? path : null;
}
