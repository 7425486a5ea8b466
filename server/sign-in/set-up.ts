import { addressSchema } from '#core/access/address.ts';
import type { PasswordProblem } from '#core/access/new-password.ts';
import { readPersonName } from '#core/access/person-name.ts';
import { expecting } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { trialAssessments } from '#db/queries/trial-assessments.ts';
import { insertJoined } from '#db/writes/people.ts';
import { recorded } from '#db/writes/recorded.ts';
import { takeOver } from '#db/writes/take-over.ts';
import { insertTicket, spendTicket, withdrawTickets } from '#db/writes/tickets.ts';
import { derivedToken } from '../derived-token.ts';
import { registry } from '../registry.ts';
import { tokenHash } from '../token.ts';
import { isSetUp } from '../viewer.ts';
import { hashPassword, newPasswordProblem } from './passwords.ts';
import { newTicket, readTicket } from './tickets.ts';

/** The path of the link that sets this installation up, made anew at each start; null once that is done. */
export async function makeSetUpLink(now = new Date()): Promise<string | null> {
  if (await isSetUp()) return null;
  const { path, row } = newTicket('setUp', null, now);
  await registry().store.commit((w) => [withdrawTickets(w, 'setUp', null), insertTicket(w, row)]);
  return path;
}

/** Does this link set the installation up? Looking does not use it. */
export async function canSetUp(token: string): Promise<boolean> {
  return (await readTicket('setUp', token)) !== null && !(await isSetUp());
}

export interface FirstAdministrator {
  readonly name: string;
  readonly address: string;
  readonly password: string;
}

export type SetUp =
  | { readonly is: 'setUp'; readonly personId: string }
  | { readonly is: 'invalid'; readonly field: 'name' | 'address' }
  | { readonly is: 'invalid'; readonly field: 'password'; readonly problem: PasswordProblem }
  /** The link was used, is too old or never was one; or there is an administrator already. */
  | { readonly is: 'gone' };

/** Whoever holds the link becomes the administrator, and takes over what was made before. */
export async function setUp(token: string, input: FirstAdministrator): Promise<SetUp> {
  const ticket = await readTicket('setUp', token);
  if (!ticket || (await isSetUp())) return { is: 'gone' };
  return makeAdministrator(input, ticket.hash);
}

/**
 * The first administrator by the settings, without a link: whoever sets the environment of the process may.
 * Does nothing when there is one.
 */
export async function setUpBySettings(input: FirstAdministrator): Promise<SetUp> {
  return (await isSetUp()) ? { is: 'gone' } : makeAdministrator(input, null);
}

async function makeAdministrator(input: FirstAdministrator, ticket: string | null): Promise<SetUp> {
  const name = readPersonName(input.name);
  if (name === null) return { is: 'invalid', field: 'name' };
  const address = addressSchema.safeParse(input.address);
  if (!address.success) return { is: 'invalid', field: 'address' };
  const problem = await newPasswordProblem(input.password, { address: address.data, name });
  if (problem) return { is: 'invalid', field: 'password', problem };

  const { read, commit } = registry().store;
  const id = newId();
  const passwordHash = await hashPassword(input.password);
  const trials = await trialAssessments(read);
  const now = new Date();
  const outcome = await commit((w) => [
    ...(ticket === null ? [] : [expecting(1, spendTicket(w, ticket, now), 'used')]),
    withdrawTickets(w, 'setUp', null),
    insertJoined(w, { id, name, address: address.data, role: 'administrator', passwordHash, joinedAt: now }),
    ...trials.map((trial) => takeOver(w, trial, id, tokenHash(derivedToken('assessment', trial)))),
    recorded(w, 'person joined', id, `person:${id}`),
    recorded(w, 'password set', id, `person:${id}`),
    ...(trials.length === 0 ? [] : [recorded(w, 'trial takenOver', id, `person:${id}`)]),
  ]);
  if (outcome.done) return { is: 'setUp', personId: id };
  // Two processes that start at once make the same administrator: one of them was faster.
  const isTaken = outcome.why === 'unique' && !(await isSetUp());
  return isTaken ? { is: 'invalid', field: 'address' } : { is: 'gone' };
}
