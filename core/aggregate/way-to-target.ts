import { percentToTarget, type TargetProgress } from '../scoring/progress.ts';
import type { DimensionResult } from '../scoring/result.ts';

/**
 * How far a group is on the way to the phase that its round aims at: from the dimensions that are shown of it, and from
 * their scores as they are shown, so that it tells nothing more. Null when none of them is asked so far.
 */
export function wayToTarget(
  target: number,
  shown: readonly Pick<DimensionResult, 'id' | 'score' | 'reached' | 'ceiling'>[],
  { decimals }: { readonly decimals: 1 | 2 },
): TargetProgress | null {
  // What does not apply to anybody has no way to go.
  const asked = shown.filter(({ reached }) => reached !== null);
  const factor = 10 ** decimals;
  return percentToTarget(
    asked.map(({ id, score, reached }) => ({
      ...{ id, reached },
      score: score === null ? null : Math.round(score * factor) / factor,
    })),
    new Map(asked.map(({ id, ceiling }) => [id, Math.min(ceiling, target)])),
  );
}
