import { groupsBelow } from '../access/groups-below.ts';
import type { Group } from './group.ts';

export type PlaceProblem = 'unknownParent' | 'parentIsTeam' | 'parentArchived' | 'belowItself';

/** May a group stand below `parentId` (null: at the top)? `moving` is the group itself, if it exists already. */
export function checkPlace(
  parentId: string | null,
  moving: string | null,
  groups: readonly Group[],
): PlaceProblem | null {
  if (parentId === null) return null;
  const parent = groups.find(({ id }) => id === parentId);
  if (!parent) return 'unknownParent';
  if (parent.kind === 'team') return 'parentIsTeam';
  if (parent.archived) return 'parentArchived';
  return moving !== null && groupsBelow([moving], groups).has(parentId) ? 'belowItself' : null;
}

/** Ids of the groups above one, nearest first; itself not included. */
export function groupsAbove(id: string, groups: readonly Group[]): readonly string[] {
  const parents = new Map(groups.map((group) => [group.id, group.parentId]));
  const found = new Set<string>();
  for (let up = parents.get(id) ?? null; up !== null && !found.has(up); up = parents.get(up) ?? null) found.add(up);
  return [...found];
}
