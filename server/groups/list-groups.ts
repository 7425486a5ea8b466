import { can } from '#core/access/can.ts';
import type { Person } from '#core/access/viewer.ts';
import { type Placed, treeOf } from '#core/groups/tree.ts';
import { allGroups } from '#db/queries/groups.ts';
import { memberCounts } from '#db/queries/members.ts';
import { registry } from '../registry.ts';

/** A group in the list of them. */
export interface ListedGroup extends Placed {
  /** Of its own, groups below it not counted. */
  readonly people: number;
  readonly leads: number;
}

/** The groups that this person may see, as an indented list; archived ones too. */
export async function listGroups(person: Person): Promise<readonly ListedGroup[]> {
  const { store, settings } = registry();
  const [groups, counts] = await Promise.all([allGroups(store.read), memberCounts(store.read)]);
  const seen = groups.filter(({ id }) => can.seeGroup(person, { group: id }));
  return treeOf(seen, settings.locale).map((placed) => ({
    ...placed,
    ...(counts.get(placed.group.id) ?? { people: 0, leads: 0 }),
  }));
}
