import { placeOf } from '#core/groups/place-of.ts';
import type { ImportPlan } from '#core/groups/plan-import.ts';
import type { Query, Writer } from '../commit.ts';
import { sql } from '../drizzle.ts';
import { pieces } from '../pieces.ts';
import { groups, members, people } from '../schema.ts';
import { writeTags } from './groups.ts';

/** Everything of a plan, some hundred rows at a time. To be spread into a list. */
export function importGroups(w: Writer, plan: ImportPlan, at: Date): Query[] {
  const { newGroups, newPeople, newTags, newMembers, changedMembers } = plan;
  return [
    ...pieces(newGroups).map((some) =>
      w
        .insert(groups)
        .values(some.map((group) => ({ ...group, place: placeOf(group.parentId, group.name), createdAt: at }))),
    ),
    ...pieces(newPeople).map((some) =>
      w.insert(people).values(some.map((person) => ({ ...person, role: 'person' as const, createdAt: at }))),
    ),
    ...newTags.flatMap(({ groupId, tags }) => writeTags(w, groupId, tags)),
    ...pieces([...newMembers, ...changedMembers]).map((some) =>
      w
        .insert(members)
        .values(some.map((member) => ({ ...member, at })))
        .onConflictDoUpdate({ target: [members.groupId, members.personId], set: { role: sql`excluded.role` } }),
    ),
  ];
}
