import type { Group } from '#core/groups/group.ts';
import type { Reader } from '../commit.ts';
import { asc } from '../drizzle.ts';
import { groups, groupTags } from '../schema.ts';

/** The whole organisation, archived groups too, in no order. */
export async function allGroups(read: Reader): Promise<readonly Group[]> {
  const [rows, tagRows] = await Promise.all([
    read
      .select({
        id: groups.id,
        parentId: groups.parentId,
        kind: groups.kind,
        name: groups.name,
        archivedAt: groups.archivedAt,
      })
      .from(groups),
    read.select().from(groupTags).orderBy(asc(groupTags.tag)),
  ]);
  const tags = Map.groupBy(tagRows, ({ groupId }) => groupId);
  return rows.map(({ archivedAt, ...group }) => ({
    ...group,
    archived: archivedAt !== null,
    tags: (tags.get(group.id) ?? []).map(({ tag }) => tag),
  }));
}
