import { checkPlace, groupsAbove } from '#core/groups/check-place.ts';
import { readGroupName, readTags } from '#core/groups/read-name.ts';
import { expecting } from '#db/commit.ts';
import { allGroups } from '#db/queries/groups.ts';
import { holdingWay, placeGroup, writeTags } from '#db/writes/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { untilDone } from '../until-done.ts';
import type { GroupRefusal, GroupToMake } from './make-group.ts';

type Changed = { readonly is: 'changed' } | { readonly is: 'gone' } | GroupRefusal;

/** Another name, place or other tags of a live group. */
export async function changeGroup(
  allowed: Authorised<'manageGroups'>,
  id: string,
  { parentId, ...typed }: Omit<GroupToMake, 'kind'>,
): Promise<Changed> {
  const name = readGroupName(typed.name);
  if ('problem' in name) return { is: 'invalid', field: 'name', ...name };
  const tags = readTags(typed.tags);
  if ('problem' in tags) return { is: 'invalid', field: 'tags', ...tags };
  return untilDone(async (): Promise<Changed | 'overtaken'> => {
    const { read, commit } = registry().store;
    const groups = await allGroups(read);
    const group = groups.find((one) => one.id === id);
    if (!group || group.archived) return { is: 'gone' };
    const problem = checkPlace(parentId, id, groups);
    if (problem) return { is: 'misplaced', problem };
    const way = parentId === null ? [] : [parentId, ...groupsAbove(parentId, groups)].sort();
    const committed = await commit((w) => [
      ...holdingWay(
        w,
        way.flatMap((up) => groups.find((one) => one.id === up) ?? []),
      ),
      expecting(1, placeGroup(w, group, { parentId, ...name }), 'moved'),
      ...writeTags(w, id, tags.tags),
      recorded(w, 'group changed', actorOf(allowed), `group:${id}`),
    ]);
    if (committed.done) return { is: 'changed' };
    return committed.why === 'unique' ? { is: 'nameTaken' } : 'overtaken';
  });
}
