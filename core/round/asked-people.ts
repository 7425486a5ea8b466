import { groupsAbove } from '../groups/check-place.ts';
import type { Group } from '../groups/group.ts';

/**
 * Who may answer for each group that takes part: those listed in it and below it, but for those who are asked in a group
 * of their own below. Ids of people by group id; none where nobody is listed.
 */
export function askedPeople(
  taking: readonly { readonly groupId: string }[],
  all: readonly Group[],
  people: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map(taking.map(({ groupId }) => [groupId, new Set<string>()]));
  for (const { id } of all) {
    const nearest = [id, ...groupsAbove(id, all)].find((one) => asked.has(one));
    if (nearest !== undefined) for (const person of people.get(id) ?? []) asked.get(nearest)?.add(person);
  }
  return asked;
}
