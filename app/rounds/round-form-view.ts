import type { RoundFormView } from '#components/rounds/round-form.tsx';
import type { Group } from '#core/groups/group.ts';
import { groupSizes } from '#core/privacy/group-size.ts';
import { audiences } from '#core/questionnaire/questionnaire.ts';
import { type TypedRound, typedOf } from '#core/round/read-settings.ts';
import type { Round, RoundGroup } from '#core/round/round.ts';
import { askableVersions } from '#server/rounds/askable-versions.ts';
import { readable } from '../readable.ts';
import { pickRows, targetChoices, whatChoices } from './round-choices.ts';

interface FormOf {
  /** The draft; null for a new one. */
  readonly round: Round | null;
  readonly taking: readonly RoundGroup[];
  readonly groups: readonly Group[];
}

/** The form of a round with everything that can be chosen in it. */
export async function roundFormView({ round, taking, groups }: FormOf): Promise<RoundFormView> {
  const offered = await askableVersions(await readable(), round?.questionnaireHash);
  const zones = Intl.supportedValuesOf('timeZone');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const typed = round ? typedOf(round) : newRound(offered[0]?.hash ?? '', here);
  return {
    typed,
    what: await whatChoices(offered),
    targets: await targetChoices(offered),
    zones: [...new Set(['UTC', here, typed.timeZone, ...zones])].sort(),
    groups: pickRows(groups, taking),
    seen: round && { round: round.id, changes: round.changes },
  };
}

function newRound(what: string, timeZone: string): TypedRound {
  return {
    ...{ title: '', intro: '', what, target: '', mode: 'confidential', k: String(groupSizes.usual) },
    ...{ audiences, counted: audiences, withoutTeam: false, attributes: [], ownResult: true, comments: true },
    ...{ timeZone, opensAt: '', closesAt: '', every: '' },
  };
}
