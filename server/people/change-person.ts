import { stateOf } from '#core/access/person-state.ts';
import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { WorkspaceEvent } from '#core/audit/events.ts';
import { expecting } from '#db/commit.ts';
import { findPersonById, liveAdministrators, type StoredPerson } from '#db/queries/people.ts';
import { holdingAdministrator } from '#db/writes/holding-administrator.ts';
import { changePerson } from '#db/writes/people.ts';
import { recorded } from '#db/writes/recorded.ts';
import { endSessionsOf } from '#db/writes/sessions.ts';
import { withdrawTickets } from '#db/writes/tickets.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { untilDone } from '../until-done.ts';

type Allowed = Authorised<'managePeople'>;

export type ChangedPerson =
  | { readonly is: 'changed' }
  | { readonly is: 'gone' }
  /** Somebody has to be able to administer. */
  | { readonly is: 'lastAdministrator' };

/** Another role; what was signed in with the old one ends. */
export function changeRole(allowed: Allowed, id: string, role: WorkspaceRole): Promise<ChangedPerson> {
  return change(allowed, id, 'person changed', (person) => (person.role === role ? null : { role }));
}

/** Ends everything that is signed in, and lets nobody in any more; links that wait for their use end too. */
export function disablePerson(allowed: Allowed, id: string): Promise<ChangedPerson> {
  return change(allowed, id, 'person disabled', ({ disabledAt }) => (disabledAt ? null : { disabledAt: new Date() }));
}

export function enablePerson(allowed: Allowed, id: string): Promise<ChangedPerson> {
  return change(allowed, id, 'person enabled', ({ disabledAt }) => (disabledAt ? { disabledAt: null } : null));
}

/** Ends everything that this person has signed in to. */
export async function endSessionsOfPerson(allowed: Allowed, id: string): Promise<void> {
  if (!(await findPersonById(registry().store.read, id))) return;
  await registry().store.commit((w) => [
    endSessionsOf(w, id),
    recorded(w, 'session ended', actorOf(allowed), `person:${id}`),
  ]);
}

type Changes = Parameters<typeof changePerson>[2];

function change(
  allowed: Allowed,
  id: string,
  what: WorkspaceEvent,
  changesOf: (person: StoredPerson) => Changes | null,
): Promise<ChangedPerson> {
  return untilDone(async (): Promise<ChangedPerson | 'overtaken'> => {
    const { read, commit } = registry().store;
    const person = await findPersonById(read, id);
    if (!person) return { is: 'gone' };
    const changes = changesOf(person);
    if (!changes) return { is: 'changed' };
    const keepers = await keepersBeside(person, changes);
    if (keepers?.length === 0) return { is: 'lastAdministrator' };
    const [keeper] = keepers ?? [];
    const committed = await commit((w) => [
      // Two administrators who take the role from each other at once: one of them stays.
      ...(keeper === undefined ? [] : [expecting(1, holdingAdministrator(w, keeper), 'keeper')]),
      expecting(1, changePerson(w, person, changes), 'seen'),
      endSessionsOf(w, id),
      ...(changes.disabledAt ? [withdrawTickets(w, 'invitation', id), withdrawTickets(w, 'reset', id)] : []),
      recorded(w, what, actorOf(allowed), `person:${id}`),
    ]);
    return committed.done ? { is: 'changed' } : 'overtaken';
  });
}

/** Who administers beside somebody who will not any more; null when that does not matter. */
async function keepersBeside(person: StoredPerson, changes: Changes): Promise<readonly string[] | null> {
  const administers = person.role === 'administrator' && stateOf(person) === 'joined';
  const goesOn = (changes.role ?? person.role) === 'administrator' && !changes.disabledAt;
  if (!administers || goesOn) return null;
  return (await liveAdministrators(registry().store.read)).filter((id) => id !== person.id);
}
