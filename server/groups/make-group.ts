import type { GroupKind } from '#core/access/viewer.ts';
import { checkPlace, type PlaceProblem } from '#core/groups/check-place.ts';
import { type NameProblem, readGroupName, readTags } from '#core/groups/read-name.ts';
import { newId } from '#db/new-id.ts';
import { allGroups } from '#db/queries/groups.ts';
import { holdingWay, insertGroup, writeTags } from '#db/writes/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';

export interface GroupToMake {
  readonly name: string;
  readonly kind: GroupKind;
  /** Null: at the top. */
  readonly parentId: string | null;
  /** Separated by commas. */
  readonly tags: string;
}

export type GroupRefusal =
  | { readonly is: 'invalid'; readonly field: 'name' | 'tags'; readonly problem: NameProblem }
  | { readonly is: 'misplaced'; readonly problem: PlaceProblem }
  /** A live group of this name stands there already. */
  | { readonly is: 'nameTaken' };

export async function makeGroup(
  allowed: Authorised<'manageGroups'>,
  { kind, parentId, ...typed }: GroupToMake,
): Promise<{ readonly is: 'made'; readonly id: string } | GroupRefusal> {
  const name = readGroupName(typed.name);
  if ('problem' in name) return { is: 'invalid', field: 'name', ...name };
  const tags = readTags(typed.tags);
  if ('problem' in tags) return { is: 'invalid', field: 'tags', ...tags };
  const { read, commit } = registry().store;
  const groups = await allGroups(read);
  const problem = checkPlace(parentId, null, groups);
  if (problem) return { is: 'misplaced', problem };

  const id = newId();
  const parent = groups.filter((group) => group.id === parentId);
  const outcome = await commit((w) => [
    ...holdingWay(w, parent),
    insertGroup(w, { id, parentId, kind, ...name }),
    ...writeTags(w, id, tags.tags),
    recorded(w, 'group made', actorOf(allowed), `group:${id}`),
  ]);
  if (outcome.done) return { is: 'made', id };
  if (outcome.why === 'unique') return { is: 'nameTaken' };
  return { is: 'misplaced', problem: 'unknownParent' };
}
