import { stateOf } from '#core/access/person-state.ts';
import { expecting } from '#db/commit.ts';
import { findPersonById, liveAdministrators } from '#db/queries/people.ts';
import { aroundPerson } from '#db/queries/what-follows.ts';
import { changeRelease, deletePerson as remove } from '#db/writes/delete-for-good.ts';
import { holdingAdministrator } from '#db/writes/holding-administrator.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { untilDone } from '../until-done.ts';
import { releasesWithoutWords } from './forget-words.ts';

/** What hangs on a person, for who is about to delete them. */
export function beforeDeletingPerson(_allowed: Authorised<'administer'>, id: string): ReturnType<typeof aroundPerson> {
  return aroundPerson(registry().store.read, id);
}

export type DeletedPerson =
  | { readonly is: 'deleted' }
  | { readonly is: 'gone' }
  /** What was typed is not the address. */
  | { readonly is: 'mistyped' }
  /** Somebody has to be able to administer. */
  | { readonly is: 'lastAdministrator' };

/**
 * Deletes a person for good: account, sessions, identities, memberships, links and what they answered in rounds, as far
 * as that has their name, with comments among which theirs stood. The figures that a round has told of groups stay; the
 * audit keeps that someone did it.
 */
export async function deletePerson(
  allowed: Authorised<'administer'>,
  id: string,
  typed: string,
): Promise<DeletedPerson> {
  const outcome = await untilDone(async (): Promise<DeletedPerson | 'overtaken'> => {
    const { read, commit } = registry().store;
    const person = await findPersonById(read, id);
    if (!person) return { is: 'gone' };
    if (typed.trim().toLowerCase() !== person.address.toLowerCase()) return { is: 'mistyped' };
    const administers = person.role === 'administrator' && stateOf(person) === 'joined';
    const others = administers ? (await liveAdministrators(read)).filter((one) => one !== id) : null;
    const [keeper] = others ?? [];
    if (others && keeper === undefined) return { is: 'lastAdministrator' };
    const releases = await releasesWithoutWords({ person: id });
    const committed = await commit((w) => [
      // Two administrators who delete each other at once: one of them stays.
      ...(keeper === undefined ? [] : [expecting(1, holdingAdministrator(w, keeper), 'keeper')]),
      // First: who deletes themselves is someone, too.
      recorded(w, 'person deleted', actorOf(allowed), `person:${id}`),
      ...[...releases].map(([round, content]) => changeRelease(w, round, content)),
      expecting(1, remove(w, id), 'there'),
    ]);
    return committed.done ? { is: 'deleted' } : 'overtaken';
  });
  // Out of the log of the database, too.
  if (outcome.is === 'deleted') await registry().store.settle();
  return outcome;
}
