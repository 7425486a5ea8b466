import { type PersonState, stateOf } from '#core/access/person-state.ts';
import type { WorkspaceRole } from '#core/access/viewer.ts';
import { allPeople, type StoredPerson } from '#db/queries/people.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';

/** A person as the administrator sees them. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: WorkspaceRole;
  readonly state: PersonState;
}

export interface PeopleFilter {
  /** Parts of name or address; all of them. */
  readonly words: string;
  /** Null: whatever it is. */
  readonly state: PersonState | null;
}

/** More than these are not shown at once: one looks for somebody. */
const mostShown = 200;

/** Who fits, by name; `count` are all that do. */
export async function listPeople(
  _allowed: Authorised<'managePeople'>,
  { words, state }: PeopleFilter,
): Promise<{ readonly people: readonly ListedPerson[]; readonly count: number; readonly all: number }> {
  const everybody = (await allPeople(registry().store.read)).map(listed);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = everybody.filter((person) => {
    const text = `${person.name}\n${person.address}`.toLowerCase();
    return (state === null || person.state === state) && wanted.every((word) => text.includes(word));
  });
  return { people: fitting.slice(0, mostShown), count: fitting.length, all: everybody.length };
}

export function listed({ id, name, address, role, ...rest }: StoredPerson): ListedPerson {
  return { id, name, address, role, state: stateOf(rest) };
}
