import type { GroupKind, TeamRole } from '../access/viewer.ts';
import type { Group } from './group.ts';
import type { ImportProblem, ImportRow } from './import-row.ts';
import { placeOf } from './place-of.ts';

/** What stands in the workspace already. */
export interface Existing {
  readonly groups: readonly Group[];
  /** Person id by address. */
  readonly people: ReadonlyMap<string, string>;
  /** Role by `groupId/personId`. */
  readonly members: ReadonlyMap<string, TeamRole>;
}

/** What an import would write; ids of new things are made by the given function. */
export interface ImportPlan {
  readonly newGroups: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly kind: GroupKind;
    readonly name: string;
  }[];
  /** Of known and new groups, where the file says others than there are. */
  readonly newTags: readonly { readonly groupId: string; readonly tags: readonly string[] }[];
  readonly newPeople: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  readonly newMembers: readonly { readonly groupId: string; readonly personId: string; readonly role: TeamRole }[];
  readonly changedMembers: readonly { readonly groupId: string; readonly personId: string; readonly role: TeamRole }[];
  /** Lines after which nothing is different. */
  readonly unchanged: number;
}

/** Lines of a file and the workspace as it is → what would be written, or everything that is in the way. Pure but for ids. */
export function planImport(
  rows: readonly ImportRow[],
  existing: Existing,
  newId: () => string,
): { readonly plan: ImportPlan } | { readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const byPlace = new Map<string, Pick<Group, 'id' | 'kind' | 'tags'>>(
    existing.groups.flatMap((group) => (group.archived ? [] : [[placeOf(group.parentId, group.name), group] as const])),
  );
  const people = new Map(existing.people);
  const newGroups: ImportPlan['newGroups'][number][] = [];
  const newPeople: ImportPlan['newPeople'][number][] = [];
  const tags = new Map<string, readonly string[]>();
  const members = new Map<string, { groupId: string; personId: string; role: TeamRole; line: number }>();
  let unchanged = 0;

  const groupAt = (parentId: string | null, name: string, kind: GroupKind, row: ImportRow): string | null => {
    const place = placeOf(parentId, name);
    const known = byPlace.get(place);
    if (known && known.kind !== kind) {
      const column = kind === 'team' ? 'team' : 'unit';
      problems.push({ line: row.line, column, code: known.kind === 'team' ? 'isTeam' : 'isUnit', word: name });
      return null;
    }
    if (known) return known.id;
    const id = newId();
    byPlace.set(place, { id, kind, tags: [] });
    newGroups.push({ id, parentId, kind, name });
    return id;
  };

  for (const row of rows) {
    const before = [newGroups.length, newPeople.length, tags.size, members.size].join();
    let at: string | null = null;
    let lost = false;
    for (const [name, kind] of [
      ...row.units.map((unit) => [unit, 'unit'] as const),
      ...(row.team === null ? [] : [[row.team, 'team'] as const]),
    ]) {
      const found: string | null = groupAt(at, name, kind, row);
      if (found === null) {
        lost = true;
        break;
      }
      at = found;
    }
    if (lost || at === null) continue;
    noteTags(at, row);
    if (row.member) noteMember(at, row, row.member);
    if ([newGroups.length, newPeople.length, tags.size, members.size].join() === before) unchanged += 1;
  }
  if (problems.length > 0) return { problems };
  const written = [...members.values()].map(({ line: _, ...member }) => member);
  const isKnown = ({ groupId, personId }: { groupId: string; personId: string }) =>
    existing.members.has(`${groupId}/${personId}`);
  return {
    plan: {
      newGroups,
      newTags: [...tags].map(([groupId, all]) => ({ groupId, tags: all })),
      newPeople,
      newMembers: written.filter((member) => !isKnown(member)),
      changedMembers: written.filter(isKnown),
      unchanged,
    },
  };

  /** No tags in a line say nothing about tags; lines of one group add up. */
  function noteTags(groupId: string, row: ImportRow): void {
    if (row.tags.length === 0) return;
    const known = [...byPlace.values()].find(({ id }) => id === groupId)?.tags ?? [];
    const all = [...new Set([...(tags.get(groupId) ?? []), ...row.tags])].sort();
    if (all.join() !== known.join()) tags.set(groupId, all);
  }

  function noteMember(
    groupId: string,
    row: ImportRow,
    { address, name, role }: NonNullable<ImportRow['member']>,
  ): void {
    let personId = people.get(address);
    if (personId === undefined) {
      if (name === null) {
        problems.push({ line: row.line, column: 'name', code: 'nameMissing', word: address });
        return;
      }
      personId = newId();
      people.set(address, personId);
      newPeople.push({ id: personId, name, address });
    }
    const key = `${groupId}/${personId}`;
    const noted = members.get(key);
    if (noted && noted.role !== role) problems.push({ line: row.line, column: 'role', code: 'twice', word: address });
    if (existing.members.get(key) !== role) members.set(key, noted ?? { groupId, personId, role, line: row.line });
  }
}
