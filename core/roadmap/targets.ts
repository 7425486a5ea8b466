import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, lastPhase } from '#core/questionnaire/walk.ts';
import type { Target } from './plan.ts';

/**
 * The phase each dimension is to reach: what was set for it, else what its round aims at, else two phases above the
 * overall one (roadmap rules, "The plan"), never above the last.
 */
export function targetsOf(
  questionnaire: Questionnaire,
  reached: number | null,
  set: Readonly<Record<string, number>>,
  ofRound: number | null = null,
): ReadonlyMap<string, Target> {
  const last = lastPhase(questionnaire);
  const usual: Target =
    ofRound === null
      ? { phase: Math.min(last, (reached ?? 0) + 2), set: 'default' }
      : { phase: Math.min(last, ofRound), set: 'byRound' };
  return new Map(
    dimensionsOf(questionnaire).map(({ id }): [string, Target] => {
      const own = Object.hasOwn(set, id) ? set[id] : undefined;
      return [id, own === undefined ? usual : { phase: Math.min(last, Math.max(0, own)), set: 'byTeam' }];
    }),
  );
}
