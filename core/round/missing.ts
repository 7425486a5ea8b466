import type { RoundSettings } from './round.ts';

/** Why a draft cannot be opened yet. */
export type Missing =
  /** No group takes part, and executives without a team are not asked either. */
  | 'nobodyAsked'
  /** A group that takes part is in the archive. */
  | 'archivedGroup'
  /** Nothing is started with this version of the questionnaire any more. */
  | 'retiredVersion'
  /** It would be over before it begins. */
  | 'alreadyOver';

interface Facts {
  readonly groups: readonly { readonly archived: boolean }[];
  readonly isRetired: boolean;
  readonly now: Date;
}

/** All that is missing before a draft can be opened. */
export function missingIn(
  { withoutTeam, opensAt, closesAt }: Pick<RoundSettings, 'withoutTeam' | 'opensAt' | 'closesAt'>,
  { groups, isRetired, now }: Facts,
): readonly Missing[] {
  const begins = opensAt && opensAt > now ? opensAt : now;
  const missing: Missing[] = [];
  if (groups.length === 0 && !withoutTeam) missing.push('nobodyAsked');
  if (groups.some(({ archived }) => archived)) missing.push('archivedGroup');
  if (isRetired) missing.push('retiredVersion');
  if (closesAt && closesAt <= begins) missing.push('alreadyOver');
  return missing;
}
