import { groupsBelow } from '../access/groups-below.ts';
import type { Group } from '../groups/group.ts';
import type { AnswerKind, RoundGroup } from './round.ts';

/** What was ticked in the tree of groups. */
export interface TickedGroups {
  /** Units of which every team is asked. */
  readonly wholeUnits: readonly string[];
  /** Teams, and units whose people are asked as one group. */
  readonly groups: readonly string[];
  /** Those that agree on one answer. */
  readonly agreed: readonly string[];
  /** How many are expected to answer, by group, as typed. */
  readonly expected?: Readonly<Record<string, string>>;
}

/** The groups that take part: live ones only, each once, sorted. */
export function groupsTicked(
  { wholeUnits, groups, agreed }: TickedGroups,
  all: readonly Group[],
  expected: ReadonlyMap<string, number>,
): readonly RoundGroup[] {
  const live = all.filter(({ archived }) => !archived);
  const inUnits = groupsBelow(wholeUnits, live);
  const ticked = new Set(groups);
  const together = new Set(agreed);
  return live
    .filter(({ id, kind }) => ticked.has(id) || (kind === 'team' && inUnits.has(id)))
    .map(({ id }) => ({ groupId: id, answers: answersOf(together.has(id)), ...countOf(expected.get(id)) }))
    .sort((a, b) => (a.groupId < b.groupId ? -1 : 1));
}

const countOf = (expected: number | undefined) => (expected === undefined ? {} : { expected });
const answersOf = (agree: boolean): AnswerKind => (agree ? 'agreed' : 'personal');
