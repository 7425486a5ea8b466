import type { Audience } from '../questionnaire/questionnaire.ts';
import type { RoundGroup, RoundSettings } from './round.ts';

/** What a link that many use is for. */
export interface SharedLink {
  /** Null: for those without a team. */
  readonly groupId: string | null;
  /** Null: respondents say it themselves. */
  readonly audience: Audience | null;
}

/** The links that a round begins with: one for each group, and one for executives without a team. */
export function linksAtOpening(
  { withoutTeam }: Pick<RoundSettings, 'withoutTeam'>,
  groups: readonly RoundGroup[],
): readonly SharedLink[] {
  const ofGroups = groups.map(({ groupId }) => ({ groupId, audience: null }));
  return withoutTeam ? [...ofGroups, { groupId: null, audience: 'executive' }] : ofGroups;
}
