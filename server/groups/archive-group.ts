import { groupsBelow } from '#core/access/groups-below.ts';
import { checkPlace } from '#core/groups/check-place.ts';
import { expecting } from '#db/commit.ts';
import { allGroups } from '#db/queries/groups.ts';
import { archiveGroups, restoreGroup } from '#db/writes/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import type { GroupRefusal } from './make-group.ts';

/** Archives a group and everything below it; its history stays. Doing it again changes nothing. */
export async function archiveGroup(
  allowed: Authorised<'manageGroups'>,
  id: string,
): Promise<{ readonly is: 'archived' } | { readonly is: 'gone' }> {
  const { read, commit } = registry().store;
  const groups = await allGroups(read);
  if (!groups.some((group) => group.id === id)) return { is: 'gone' };
  const ids = [...groupsBelow([id], groups)];
  await commit((w) => [
    archiveGroups(w, ids, new Date()),
    recorded(w, 'group archived', actorOf(allowed), `group:${id}`),
  ]);
  return { is: 'archived' };
}

/** Takes one group out of the archive; those below it stay there. */
export async function restoreArchivedGroup(
  allowed: Authorised<'manageGroups'>,
  id: string,
): Promise<{ readonly is: 'restored' } | { readonly is: 'gone' } | GroupRefusal> {
  const { read, commit } = registry().store;
  const groups = await allGroups(read);
  const group = groups.find((one) => one.id === id);
  if (!group) return { is: 'gone' };
  if (!group.archived) return { is: 'restored' };
  const problem = checkPlace(group.parentId, null, groups);
  if (problem) return { is: 'misplaced', problem };
  const outcome = await commit((w) => [
    expecting(1, restoreGroup(w, group), 'restored'),
    recorded(w, 'group restored', actorOf(allowed), `group:${id}`),
  ]);
  return !outcome.done && outcome.why === 'unique' ? { is: 'nameTaken' } : { is: 'restored' };
}
