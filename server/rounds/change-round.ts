import type { TickedGroups } from '#core/round/groups-ticked.ts';
import { readDraft } from '#core/round/read-draft.ts';
import type { SettingProblems, TypedRound } from '#core/round/read-settings.ts';
import { expecting } from '#db/commit.ts';
import { findRound } from '#db/queries/find-round.ts';
import { allGroups } from '#db/queries/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { changeSettings, writeGroups } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { askableVersions } from './askable-versions.ts';

export type RoundChanged =
  | { readonly is: 'changed' }
  | { readonly is: 'gone' }
  /** It is fixed since it was opened. */
  | { readonly is: 'opened' }
  /** Somebody else was faster; `changes` is where it stands now. Nothing was written. */
  | { readonly is: 'changedByOthers'; readonly changes: number }
  | { readonly is: 'invalid'; readonly problems: SettingProblems };

/** Other settings and groups of a draft that nobody has changed since it was seen with so many `changes`. */
export async function changeRound(
  allowed: Authorised<'manageRounds'>,
  id: string,
  changes: number,
  typed: TypedRound,
  ticked: TickedGroups,
): Promise<RoundChanged> {
  const { read, commit } = registry().store;
  const round = await findRound(read, id);
  if (!round) return { is: 'gone' };
  if (round.state !== 'draft') return { is: 'opened' };
  const [offered, groups] = await Promise.all([askableVersions([], round.questionnaireHash), allGroups(read)]);
  const settled = readDraft(typed, ticked, offered, groups, round.attributes);
  if ('problems' in settled) return { is: 'invalid', problems: settled.problems };
  const outcome = await commit((w) => [
    expecting(1, changeSettings(w, { ...round, changes }, settled.settings), 'changed'),
    ...writeGroups(w, id, settled.groups),
    recorded(w, 'round changed', actorOf(allowed), `round:${id}`),
  ]);
  if (outcome.done) return { is: 'changed' };
  const now = await findRound(read, id);
  if (!now) return { is: 'gone' };
  return now.state === 'draft' ? { is: 'changedByOthers', changes: now.changes } : { is: 'opened' };
}
