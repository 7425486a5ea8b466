import type { Score } from './result.ts';
import { above, atLeast } from './tolerance.ts';

/** How far a team is on the way to its targets. */
export interface TargetProgress {
  /** In [0, 1]; at most 0.99 while a gate is below its target. */
  readonly percent: number;
  /** Dimensions (ids) with a target but no score; they count as 0. */
  readonly notScored: readonly string[];
  /** Dimensions with a score whose phase reached is below the target: they hold the last per cent. */
  readonly heldBack: readonly string[];
}

const ALMOST = 0.99;

/**
 * 1 − Σ max(0, target − score)/Σ target over the dimensions with a target above 0 (scoring rules, section 7); null
 * when there is none. A score above its target never pays for another dimension.
 */
export function percentToTarget(
  dimensions: readonly { readonly id: string; readonly score: Score; readonly reached: number | null }[],
  targets: ReadonlyMap<string, number>,
): TargetProgress | null {
  const aimed = dimensions.flatMap((dimension) => {
    const target = targets.get(dimension.id) ?? 0;
    return above(target, 0) ? [{ ...dimension, target }] : [];
  });
  if (aimed.length === 0) return null;
  const missing = aimed.reduce((sum, { target, score }) => sum + Math.max(0, target - (score ?? 0)), 0);
  const all = aimed.reduce((sum, { target }) => sum + target, 0);
  const below = aimed.filter(({ target, reached }) => reached === null || !atLeast(reached, target));
  const percent = 1 - missing / all;
  return {
    percent: below.length > 0 ? Math.min(ALMOST, percent) : percent,
    notScored: aimed.filter(({ score }) => score === null).map(({ id }) => id),
    heldBack: below.filter(({ score }) => score !== null).map(({ id }) => id),
  };
}

/**
 * (current − baseline)/(target − baseline), and the same clamped to [0, 1] for display (scoring rules, section 7);
 * null unless the target is above the baseline.
 */
export function progressToDate(
  current: number,
  baseline: number,
  target: number,
): { readonly exact: number; readonly shown: number } | null {
  if (!above(target, baseline)) return null;
  const exact = (current - baseline) / (target - baseline);
  return { exact, shown: Math.min(1, Math.max(0, exact)) };
}
