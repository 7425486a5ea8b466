import type { Group } from '../groups/group.ts';
import { groupsTicked, type TickedGroups } from './groups-ticked.ts';
import { readExpected } from './read-expected.ts';
import { type OfferedVersion, readSettings, type SettingProblems, type TypedRound } from './read-settings.ts';
import type { Attribute, RoundGroup, RoundSettings } from './round.ts';

/** A draft as it is kept, with who takes part, or all that is wrong with what was typed. `before`: its attributes. */
export function readDraft(
  typed: TypedRound,
  ticked: TickedGroups,
  offered: readonly OfferedVersion[],
  groups: readonly Group[],
  before: readonly Attribute[] = [],
):
  | { readonly settings: RoundSettings; readonly groups: readonly RoundGroup[] }
  | { readonly problems: SettingProblems } {
  const settled = readSettings(typed, offered, before);
  const counted = readExpected(ticked.expected ?? {});
  if ('settings' in settled && 'expected' in counted) {
    return { settings: settled.settings, groups: groupsTicked(ticked, groups, counted.expected) };
  }
  return {
    problems: {
      ...('problems' in settled ? settled.problems : {}),
      ...('problems' in counted ? counted.problems : {}),
    },
  };
}
