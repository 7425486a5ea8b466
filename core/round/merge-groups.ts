import type { RoundGroup } from './round.ts';

/** The groups that take part, when some of them are asked as one group of the unit above them. */
export function mergeGroups<G extends RoundGroup>(
  taking: readonly G[],
  merged: ReadonlySet<string>,
  unit: string,
): readonly RoundGroup[] {
  const rest = taking.filter(({ groupId }) => !merged.has(groupId) && groupId !== unit);
  return [...rest, { groupId: unit, answers: 'personal' as const }].sort((a, b) => (a.groupId < b.groupId ? -1 : 1));
}
