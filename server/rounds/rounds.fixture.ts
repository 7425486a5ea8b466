import type { GroupKind, Person } from '#core/access/viewer.ts';
import type { TickedGroups } from '#core/round/groups-ticked.ts';
import type { TypedRound } from '#core/round/read-settings.ts';
import { groups, members, people } from '#db/schema.ts';
import { type Authorised, authorise } from '../authorise.ts';
import { catalogue } from '../questionnaires.ts';
import { registry } from '../registry.ts';
import { makeRound } from './make-round.ts';
import { openRound } from './open-round.ts';

const nothing = new Set<string>();
export const manager: Person = { is: 'person', id: 'm', name: 'M', role: 'manager', memberOf: nothing, leads: nothing };

export function allowed(): Authorised<'manageRounds'> {
  const may = authorise(manager, 'manageRounds');
  if (!may) throw new Error('not allowed');
  return may;
}

export async function addPeople(...ids: string[]): Promise<void> {
  const row = (id: string) => ({ id, name: id, address: `${id}@example.org`, role: 'person' as const });
  const rows = ids.map((id) => ({ ...row(id), createdAt: new Date() }));
  await registry().store.commit((w) => [w.insert(people).values(rows)]);
}

/** A group with people who are there already. */
export async function addGroup(
  id: string,
  parentId: string | null,
  kind: GroupKind,
  who: readonly string[] = [],
): Promise<void> {
  const at = new Date();
  await registry().store.commit((w) => [
    w.insert(groups).values({ id, parentId, kind, name: id, createdAt: at }),
    ...(who.length > 0
      ? [w.insert(members).values(who.map((personId) => ({ groupId: id, personId, role: 'member' as const, at })))]
      : []),
  ]);
}

/** What somebody types for a round of the small model, with overrides. */
export async function typing(words: Partial<TypedRound> = {}): Promise<TypedRound> {
  return {
    ...{ title: 'Autumn', intro: 'Hello.', what: (await catalogue()).get('small')?.hash ?? '', target: '' },
    ...{ mode: 'confidential', k: '5', audiences: [], counted: [], withoutTeam: false, attributes: [] },
    ...{ ownResult: true, comments: true, timeZone: 'Europe/Berlin', opensAt: '', closesAt: '', every: '' },
    ...words,
  };
}

/** A draft for these groups; returns its id. */
export async function newDraft(words: Partial<TypedRound>, ticked: Partial<TickedGroups>): Promise<string> {
  const made = await makeRound(allowed(), await typing(words), {
    ...{ wholeUnits: [], groups: [], agreed: [] },
    ...ticked,
  });
  if (made.is !== 'made') throw new Error(JSON.stringify(made));
  return made.id;
}

/** The same, opened. */
export async function newOpenRound(words: Partial<TypedRound>, ticked: Partial<TickedGroups>): Promise<string> {
  const id = await newDraft(words, ticked);
  const opened = await openRound(allowed(), id, 0);
  if (opened.is !== 'opened') throw new Error(JSON.stringify(opened));
  return id;
}
