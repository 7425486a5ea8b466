import { groupsBelow } from '#core/access/groups-below.ts';
import { isGroupSize } from '#core/privacy/group-size.ts';
import { mergeGroups } from '#core/round/merge-groups.ts';
import type { RoundGroup } from '#core/round/round.ts';
import { expecting } from '#db/commit.ts';
import { recorded } from '#db/writes/recorded.ts';
import { changeRound, writeGroups } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { fallingGroups, type Opening, prepareOpening } from './prepare-opening.ts';

/** What can be done about groups that will be hidden. */
export type Settlement =
  /** It and those beside it that it takes are asked as one group of the unit above. */
  | { readonly is: 'merge'; readonly group: string }
  /** It agrees on one answer. */
  | { readonly is: 'agree'; readonly group: string }
  | { readonly is: 'lower'; readonly k: number };

/** Does one of them to a draft that is as it was seen. */
export async function settleSmallGroups(
  allowed: Authorised<'manageRounds'>,
  id: string,
  changes: number,
  settlement: Settlement,
): Promise<{ readonly is: 'settled' } | { readonly is: 'changed' }> {
  const opening = await prepareOpening(allowed, id);
  const settled = opening?.round.changes === changes ? settledBy(opening, settlement) : null;
  if (!opening || !settled) return { is: 'changed' };
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeRound(w, opening.round, { k: settled.k }), 'changed'),
    ...writeGroups(w, id, settled.taking),
    recorded(w, 'round changed', actorOf(allowed), `round:${id}`),
  ]);
  return { is: outcome.done ? 'settled' : 'changed' };
}

/** Null when there is nothing of the kind to settle. */
function settledBy(
  opening: Opening,
  settlement: Settlement,
): { readonly k: number; readonly taking: readonly RoundGroup[] } | null {
  const { taking, groups } = opening;
  const { k } = opening.round;
  switch (settlement.is) {
    case 'merge': {
      const falling = fallingGroups(opening).find(({ group }) => group.id === settlement.group);
      if (!falling?.merge || !falling.unit) return null;
      const merged = groupsBelow([settlement.group, ...falling.merge.groups], [...groups.values()]);
      return { k, taking: mergeGroups(taking, merged, falling.unit.id) };
    }
    case 'agree': {
      const isIt = ({ groupId }: RoundGroup) => groupId === settlement.group;
      if (!taking.some(isIt)) return null;
      return { k, taking: taking.map((one) => (isIt(one) ? { ...one, answers: 'agreed' } : one)) };
    }
    case 'lower':
      return isGroupSize(settlement.k) && settlement.k < k ? { k: settlement.k, taking } : null;
  }
}
