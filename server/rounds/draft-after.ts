import type { Round, RoundSettings } from '#core/round/round.ts';
import { newId } from '#db/new-id.ts';
import { groupsOfRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { registry } from '../registry.ts';

/** A draft with these settings for the groups of a round that are still there. */
export async function draftAfter({ id: previousId }: Round, settings: RoundSettings, createdById: string | null) {
  const { read } = registry().store;
  const [taking, groups] = await Promise.all([groupsOfRound(read, previousId), allGroups(read)]);
  const live = new Set(groups.filter(({ archived }) => !archived).map((group) => group.id));
  return {
    id: newId(),
    settings,
    groups: taking.filter(({ groupId }) => live.has(groupId)),
    previousId,
    createdById,
  };
}
