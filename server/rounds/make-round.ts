import type { TickedGroups } from '#core/round/groups-ticked.ts';
import { readDraft } from '#core/round/read-draft.ts';
import type { SettingProblems, TypedRound } from '#core/round/read-settings.ts';
import { newId } from '#db/new-id.ts';
import { allGroups } from '#db/queries/groups.ts';
import { recorded } from '#db/writes/recorded.ts';
import { insertDraft } from '#db/writes/rounds.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { askableVersions } from './askable-versions.ts';

/** A new draft. Nobody is asked before it is opened. */
export async function makeRound(
  allowed: Authorised<'manageRounds'>,
  typed: TypedRound,
  ticked: TickedGroups,
): Promise<
  { readonly is: 'made'; readonly id: string } | { readonly is: 'invalid'; readonly problems: SettingProblems }
> {
  const { read, commit } = registry().store;
  const [offered, groups] = await Promise.all([askableVersions(), allGroups(read)]);
  const settled = readDraft(typed, ticked, offered, groups);
  if ('problems' in settled) return { is: 'invalid', problems: settled.problems };
  const id = newId();
  const made = {
    ...settled,
    id,
    previousId: null,
    createdById: actorOf(allowed),
  };
  const at = new Date();
  const outcome = await commit((w) => [
    ...insertDraft(w, made, at),
    recorded(w, 'round made', actorOf(allowed), `round:${id}`),
  ]);
  if (!outcome.done) throw new Error(`a new round was refused: ${outcome.why}`);
  return { is: 'made', id };
}
