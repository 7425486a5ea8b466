import type { StoredPerson } from '#db/queries/people.ts';
import { recorded } from '#db/writes/recorded.ts';
import { insertTicket, withdrawTickets } from '#db/writes/tickets.ts';
import { isMailSetUp, noTicketMail, ticketMail } from '../mail/mail-jobs.ts';
import { registry } from '../registry.ts';
import { newTicket } from './tickets.ts';

/**
 * The path of a link with which somebody chooses a new password, within an hour; the one before stops working. Null:
 * the person has not joined, or may not sign in. `actor` null: whoever runs the installation. `mailed`: the link is sent to
 * them, where mail is set up.
 */
export async function makeResetLink(
  person: StoredPerson,
  actor: string | null,
  mailed = false,
): Promise<string | null> {
  if (!person.joinedAt || person.disabledAt) return null;
  const { id: ticket, path, row } = newTicket('reset', person.id);
  const outcome = await registry().store.commit((w) => [
    withdrawTickets(w, 'reset', person.id),
    insertTicket(w, row),
    ...(mailed && isMailSetUp() ? ticketMail(w, 'reset', person.id, ticket) : noTicketMail(w, 'reset', person.id)),
    recorded(w, 'password resetLinkMade', actor, `person:${person.id}`),
  ]);
  return outcome.done ? path : null;
}
