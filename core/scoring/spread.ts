import type { CountedValue } from './question-counts.ts';
import { atLeast } from './tolerance.ts';

/** Fewer scored answers than this are never called split. */
const SPLIT_FROM = 4;

/**
 * How far the scored answers lie apart (scoring rules, section 6): population standard deviation / (P/2), in [0, 1];
 * 0 when nothing is scored.
 */
export function spread(
  values: readonly CountedValue[],
  lastPhase: number,
): { readonly disagreement: number; readonly split: boolean } {
  const n = values.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return { disagreement: 0, split: false };
  const mean = values.reduce((sum, { value, count }) => sum + count * value, 0) / n;
  const variance = values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0) / n;
  const disagreement = Math.min(1, Math.sqrt(variance) / (lastPhase / 2));
  return { disagreement, split: n >= SPLIT_FROM && atLeast(disagreement, 2 / 3) };
}
