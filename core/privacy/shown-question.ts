import { askedIn, type QuestionCounts, scoredIn } from '#core/scoring/question-counts.ts';
import { mergedSteps } from './merged-steps.ts';

/** What of a question's counts may be looked at (privacy rules, 5). Scores and phases are made from the counts themselves. */
export type ShownQuestion =
  | { readonly is: 'hidden'; readonly because: HiddenBecause }
  | {
      readonly is: 'shown';
      /** In [0, P], to one decimal; null: nothing scored. */
      readonly mean: number | null;
      /** Lowest first; null: no distribution of these answers would hide each single person. */
      readonly steps: readonly ShownStep[] | null;
    };

export type HiddenBecause =
  /** Fewer than 2k people said one and the same: that tells what each of them said. */
  | 'unanimous'
  /** Fewer than k gave a value. */
  | 'fewValues'
  /** Another question of the dimension is hidden, and would follow from this one and the dimension's score. */
  | 'beside';

export interface ShownStep {
  readonly from: number;
  readonly to: number;
  /** Of those who gave a value. */
  readonly share: ShownShare;
}

/** Of 2k people or more in steps of five per cent, of fewer in words. */
export type ShownShare =
  | { readonly is: 'percent'; readonly percent: number }
  | { readonly is: 'words'; readonly words: 'few' | 'aThird' | 'half' | 'twoThirds' | 'most' };

export function shownQuestion(counts: QuestionCounts, k: number): ShownQuestion {
  const scored = scoredIn(counts.values);
  if (isUnanimous(counts, k)) return { is: 'hidden', because: 'unanimous' };
  if (scored > 0 && scored < k) return { is: 'hidden', because: 'fewValues' };
  const sum = counts.values.reduce((total, { value, count }) => total + value * count, 0);
  const steps = mergedSteps(counts)?.map(({ from, to, count }) => ({ from, to, share: shareOf(count, scored, k) }));
  return { is: 'shown', mean: scored === 0 ? null : toOneDecimal(sum / scored), steps: steps ?? null };
}

/** Fewer than 2k people, and all who gave a value gave the same one, or nobody did and all did that alike. */
function isUnanimous(counts: QuestionCounts, k: number): boolean {
  const { values, unscored, unknown, absent, notApplicable, noRule } = counts;
  if (unscored > 0) return false;
  const [first] = values;
  if (first) return scoredIn(values) < 2 * k && values.every(({ value }) => value === first.value);
  const asked = askedIn(counts);
  return asked < 2 * k && [unknown, absent, notApplicable, noRule].includes(asked);
}

export function toOneDecimal(figure: number): number {
  return Math.round(figure * 10) / 10;
}

function shareOf(count: number, of: number, k: number): ShownShare {
  const share = count / of;
  if (of >= 2 * k) return { is: 'percent', percent: Math.round(share * 20) * 5 };
  if (share <= 0.25) return { is: 'words', words: 'few' };
  if (share <= 0.42) return { is: 'words', words: 'aThird' };
  if (share <= 0.58) return { is: 'words', words: 'half' };
  return { is: 'words', words: share <= 0.75 ? 'twoThirds' : 'most' };
}
