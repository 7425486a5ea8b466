import type { Counts } from './result.ts';
import type { RawPoints } from './values/valuer.ts';

/** How often one value was given. */
export interface CountedValue {
  /** v, in [0, P]. */
  readonly value: number;
  /** The highest v the question could give to those who gave it (practices that do not apply are left out). */
  readonly attainable: number;
  /** Absent: the points are the value, and their maximum what is attainable. */
  readonly raw?: RawPoints;
  readonly count: number;
}

/**
 * All that scoring needs of everybody's answers to one question, as plain data to be stored and added up: how often
 * each distinct value was given, and how many there are of each other kind. Together they are those who were asked.
 */
export interface QuestionCounts {
  /** Each value once, in the order of `inOrder`: figures made from them then agree to the last digit. */
  readonly values: readonly CountedValue[];
  /** Answers to a question that is never scored (text, `scored: false`). */
  readonly unscored: number;
  readonly unknown: number;
  readonly absent: number;
  readonly notApplicable: number;
  /** Answered, but no rule of the question matched. */
  readonly noRule: number;
}

export const nobodyAsked: QuestionCounts = {
  values: [],
  unscored: 0,
  unknown: 0,
  absent: 0,
  notApplicable: 0,
  noRule: 0,
};

/** How many gave a value. */
export function scoredIn(values: readonly CountedValue[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

/** How many were asked. */
export function askedIn(counts: QuestionCounts): number {
  const { scored, unknown, absent, notApplicable, noRule } = countsOf(counts);
  return scored + unknown + absent + notApplicable + noRule;
}

/** By kind only. An answer to a question that is never scored counts as `scored`: it was given. */
export function countsOf({ values, unscored, unknown, absent, notApplicable, noRule }: QuestionCounts): Counts {
  return { scored: unscored + scoredIn(values), unknown, absent, notApplicable, noRule };
}

/** The one order of distinct values: by value, then by what else tells them apart. */
export function inOrder(a: CountedValue, b: CountedValue): number {
  return (
    a.value - b.value ||
    a.attainable - b.attainable ||
    (a.raw?.points ?? a.value) - (b.raw?.points ?? b.value) ||
    (a.raw?.max ?? a.attainable) - (b.raw?.max ?? b.attainable)
  );
}
