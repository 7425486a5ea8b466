import { checkPlace, groupsAbove } from '#core/groups/check-place.ts';
import { readGroupName, readTags } from '#core/groups/read-name.ts';
import { again } from '#db/again.ts';
import { expecting } from '#db/commit.ts';
import { allGroups } from '#db/queries/groups.ts';
import { holdingWay, placeGroup, writeTags } from '#db/writes/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { tooBusy } from '../too-busy.ts';
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
  const outcome = await again(10, async () => {
    const { read, commit } = registry().store;
    const groups = await allGroups(read);
    const group = groups.find((one) => one.id === id);
    if (!group || group.archived) return { done: true, changed: { is: 'gone' } } as const;
    const problem = checkPlace(parentId, id, groups);
    if (problem) return { done: true, changed: { is: 'misplaced', problem } } as const;
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
    if (committed.done) return { done: true, changed: { is: 'changed' } } as const;
    if (committed.why === 'unique') return { done: true, changed: { is: 'nameTaken' } } as const;
    return { done: false } as const; // moved meanwhile: look again
  });
  return outcome.done ? outcome.changed : tooBusy();
}
