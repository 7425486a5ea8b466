import type { PasswordProblem } from '#core/access/new-password.ts';
import { readPersonName } from '#core/access/person-name.ts';
import { expecting } from '#db/commit.ts';
import { joinPerson, setPasswordHash } from '#db/writes/people.ts';
import { recorded } from '#db/writes/recorded.ts';
import { endSessionsOf } from '#db/writes/sessions.ts';
import { spendTicket } from '#db/writes/tickets.ts';
import { registry } from '../registry.ts';
import { hashPassword, newPasswordProblem } from './passwords.ts';
import { readTicket } from './tickets.ts';

export type Joined =
  | { readonly is: 'joined'; readonly personId: string }
  | { readonly is: 'invalid'; readonly field: 'name' }
  | { readonly is: 'invalid'; readonly field: 'password'; readonly problem: PasswordProblem }
  /** The link was used, is too old, or never was one. */
  | { readonly is: 'gone' };

/** Whoever holds an invitation's link joins with a password of their own. */
export async function joinByPassword(
  token: string,
  typed: { readonly name: string; readonly password: string },
): Promise<Joined> {
  const ticket = await readTicket('invitation', token);
  if (!ticket?.person) return { is: 'gone' };
  const { person, hash } = ticket;
  const name = readPersonName(typed.name);
  if (name === null) return { is: 'invalid', field: 'name' };
  const problem = await newPasswordProblem(typed.password, { address: person.address, name });
  if (problem) return { is: 'invalid', field: 'password', problem };
  const passwordHash = await hashPassword(typed.password);
  const outcome = await registry().store.commit((w) => [
    expecting(1, spendTicket(w, hash, new Date()), 'used'),
    expecting(1, joinPerson(w, person.id, { name, passwordHash }), 'joined'),
    recorded(w, 'person joined', person.id, `person:${person.id}`),
    recorded(w, 'password set', person.id, `person:${person.id}`),
  ]);
  return outcome.done ? { is: 'joined', personId: person.id } : { is: 'gone' };
}

/** Whoever holds a reset link chooses a new password; what was signed in with the old one ends. */
export async function resetPassword(token: string, password: string): Promise<Joined> {
  const ticket = await readTicket('reset', token);
  if (!ticket?.person) return { is: 'gone' };
  const { person, hash } = ticket;
  const problem = await newPasswordProblem(password, person);
  if (problem) return { is: 'invalid', field: 'password', problem };
  const passwordHash = await hashPassword(password);
  const outcome = await registry().store.commit((w) => [
    expecting(1, spendTicket(w, hash, new Date()), 'used'),
    expecting(1, setPasswordHash(w, person.id, passwordHash), 'set'),
    endSessionsOf(w, person.id),
    recorded(w, 'password set', person.id, `person:${person.id}`),
  ]);
  return outcome.done ? { is: 'joined', personId: person.id } : { is: 'gone' };
}
