import { importColumns } from '#core/groups/import-row.ts';
import { treeOf } from '#core/groups/tree.ts';
import { allGroups } from '#db/queries/groups.ts';
import { allMembers } from '#db/queries/members.ts';
import { writeCsv } from '#exporters/csv/write-csv.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';

/** Live groups with their people and tags, in the form that the import reads: importing it again changes nothing. */
export async function exportGroups(_: Authorised<'manageGroups'>): Promise<string> {
  const { store, settings } = registry();
  const [groups, members] = await Promise.all([allGroups(store.read), allMembers(store.read)]);
  const byGroup = Map.groupBy(members, ({ groupId }) => groupId);
  const live = groups.filter(({ archived }) => !archived);
  const rows = treeOf(live, settings.locale).flatMap(({ group, path }) => {
    const isTeam = group.kind === 'team';
    const place = [(isTeam ? path.slice(0, -1) : path).join(' / '), isTeam ? group.name : ''];
    const tags = group.tags.join(', ');
    const people = byGroup.get(group.id) ?? [];
    if (people.length === 0) return [[...place, '', '', '', tags]];
    return people.map(({ address, name, role }) => [...place, address, name, role, tags]);
  });
  return writeCsv([[...importColumns], ...rows]);
}

/** A file to fill in. */
export function groupsTemplate(): string {
  return writeCsv([
    [...importColumns],
    ['Company / Unit', 'Team', 'somebody@example.org', 'Somebody', 'lead', 'web, core'],
  ]);
}
