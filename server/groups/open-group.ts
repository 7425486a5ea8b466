import { groupsAbove } from '#core/groups/check-place.ts';
import type { Group, Member } from '#core/groups/group.ts';
import { allGroups } from '#db/queries/groups.ts';
import { membersOf } from '#db/queries/members.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';

export interface OpenedGroup {
  readonly group: Group;
  /** From the top down. */
  readonly above: readonly Group[];
  /** Directly below it. */
  readonly below: readonly Group[];
  readonly members: readonly Member[];
}

/** A group with what stands around it and who is in it; null for one that is not there. */
export async function openGroup({ about }: Authorised<'seeGroup'>): Promise<OpenedGroup | null> {
  const { read } = registry().store;
  const id = about.group ?? '';
  const [groups, members] = await Promise.all([allGroups(read), membersOf(read, id)]);
  const group = groups.find((one) => one.id === id);
  if (!group) return null;
  const above = groupsAbove(id, groups).flatMap((up) => groups.find((one) => one.id === up) ?? []);
  return { group, above: above.reverse(), below: groups.filter(({ parentId }) => parentId === id), members };
}
