import type { Result } from '../scoring/result.ts';
import type { Previous } from './dimension-rows.ts';

/** How a result changed and how far it can be trusted, one short sentence each. Phases as indexes. */
export type ResultFact =
  /** Of the score, since the time before. */
  | { readonly is: 'change'; readonly change: number; readonly date: Date }
  /** The score of the time before, which does not compare. */
  | { readonly is: 'otherQuestions'; readonly score: number; readonly date: Date }
  /** The phase of the time before. */
  | { readonly is: 'before'; readonly phase: number }
  /** In [0, 1]. */
  | { readonly is: 'coverage'; readonly coverage: number }
  | { readonly is: 'unknown' | 'absent' | 'notApplicable'; readonly count: number }
  | { readonly is: 'confidence'; readonly confidence: Result['confidence'] };

/** The facts beside score and phase, in the order they are read. Nothing missing looks like zero. */
export function resultFacts(
  { score, coverage, counts, confidence }: Result,
  previous: Previous | null,
): readonly ResultFact[] {
  const facts: ResultFact[] = [];
  if (previous) {
    const { result, submittedAt: date, sameQuestions } = previous;
    if (score !== null && result.score !== null) {
      facts.push(
        sameQuestions
          ? { is: 'change', change: score - result.score, date }
          : { is: 'otherQuestions', score: result.score, date },
      );
    }
    if (result.reached !== null) facts.push({ is: 'before', phase: result.reached });
  }
  if (coverage !== null) facts.push({ is: 'coverage', coverage });
  for (const is of ['unknown', 'absent', 'notApplicable'] as const) {
    if (counts[is] > 0) facts.push({ is, count: counts[is] });
  }
  return [...facts, { is: 'confidence', confidence }];
}
