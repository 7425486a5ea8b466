import type { TeamRole } from '#core/access/viewer.ts';
import type { Group } from '#core/groups/group.ts';
import { placeOf } from '#core/groups/place-of.ts';
import { expecting, type Writer } from '../commit.ts';
import { and, eq, inArray, isNotNull, isNull } from '../drizzle.ts';
import { holding } from '../holding.ts';
import { groups, groupTags, members } from '../schema.ts';

/** A new group. Refused as `unique` when a live one stands there already. */
export function insertGroup(w: Writer, { id, parentId, kind, name }: Pick<Group, 'id' | 'parentId' | 'kind' | 'name'>) {
  const place = placeOf(parentId, name);
  return w.insert(groups).values({ id, parentId, kind, name, place, createdAt: new Date(), archivedAt: null });
}

/** Another name or another place of a live group, as long as it is where it was seen. */
export function placeGroup(w: Writer, seen: Group, to: { readonly parentId: string | null; readonly name: string }) {
  const { parentId, name } = to;
  return w
    .update(groups)
    .set({ parentId, name, place: placeOf(parentId, name) })
    .where(and(eq(groups.id, seen.id), isNull(groups.archivedAt), isBelow(seen.parentId)));
}

/** Every group of a way up must still be where it was seen: two moves at once make no circle. To be spread into a list. */
export function holdingWay(w: Writer, way: readonly Group[]) {
  return way.map(({ id, parentId }) =>
    expecting(1, holding(w, groups, and(eq(groups.id, id), isBelow(parentId), isNull(groups.archivedAt))), 'moved'),
  );
}

export function archiveGroups(w: Writer, ids: readonly string[], archivedAt: Date) {
  return w
    .update(groups)
    .set({ archivedAt, place: null })
    .where(and(inArray(groups.id, [...ids].sort()), isNull(groups.archivedAt)));
}

/** Back from the archive; refused as `unique` when another took the place. */
export function restoreGroup(w: Writer, { id, parentId, name }: Group) {
  return w
    .update(groups)
    .set({ archivedAt: null, place: placeOf(parentId, name) })
    .where(and(eq(groups.id, id), isNotNull(groups.archivedAt)));
}

/** Replaces the tags of a group; two writes. */
export function writeTags(w: Writer, groupId: string, tags: readonly string[]) {
  const removed = w.delete(groupTags).where(eq(groupTags.groupId, groupId));
  return tags.length === 0 ? [removed] : [removed, w.insert(groupTags).values(tags.map((tag) => ({ groupId, tag })))];
}

/** Puts a person into a group, or changes what they are in it. */
export function writeMember(w: Writer, groupId: string, personId: string, role: TeamRole) {
  return w
    .insert(members)
    .values({ groupId, personId, role, at: new Date() })
    .onConflictDoUpdate({ target: [members.groupId, members.personId], set: { role } });
}

export function removeMember(w: Writer, groupId: string, personId: string) {
  return w.delete(members).where(and(eq(members.groupId, groupId), eq(members.personId, personId)));
}

function isBelow(parentId: string | null) {
  return parentId === null ? isNull(groups.parentId) : eq(groups.parentId, parentId);
}
