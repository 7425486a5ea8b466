import type { Result, Score } from '../scoring/result.ts';
import type { Previous } from './dimension-rows.ts';

/** How a result changed and how far it can be trusted, one short sentence each. Phases as indexes. */
export type ResultFact =
  /** Of the score, since the time before. */
  | { readonly is: 'change'; readonly change: number; readonly date: Date }
  /** The score of the time before, which does not compare. */
  | { readonly is: 'otherQuestions'; readonly score: number; readonly date: Date }
  /** The same where the break is a new version of the questionnaire; `version` is the label of the one before. */
  | { readonly is: 'otherVersion'; readonly score: number; readonly date: Date; readonly version: string }
  /** Of the score, over the questions that are the same both times: so many of all that were asked this time. */
  | {
      readonly is: 'likeForLike';
      readonly change: number;
      /** The phases over those questions; null when one of the two has none. */
      readonly phases: { readonly before: number; readonly after: number } | null;
      readonly unchanged: number;
      readonly asked: number;
    }
  /** The phase of the time before. */
  | { readonly is: 'before'; readonly phase: number }
  /** In [0, 1]. */
  | { readonly is: 'coverage'; readonly coverage: number }
  | { readonly is: 'unknown' | 'absent' | 'notApplicable'; readonly count: number }
  | { readonly is: 'confidence'; readonly confidence: Result['confidence'] };

/** The facts beside score and phase, in the order they are read. Nothing missing looks like zero. */
export function resultFacts(
  { score, coverage, counts, confidence, lastPhase }: Result,
  previous: Previous | null,
): readonly ResultFact[] {
  const facts: ResultFact[] = [];
  if (previous) facts.push(...sincePrevious(score, lastPhase, previous));
  if (coverage !== null) facts.push({ is: 'coverage', coverage });
  for (const is of ['unknown', 'absent', 'notApplicable'] as const) {
    if (counts[is] > 0) facts.push({ is, count: counts[is] });
  }
  return [...facts, { is: 'confidence', confidence }];
}

function sincePrevious(score: Score, lastPhase: number, previous: Previous): readonly ResultFact[] {
  const { result, submittedAt: date, sameQuestions, otherVersion, likeForLike } = previous;
  const facts: ResultFact[] = [];
  if (score !== null && result.score !== null) {
    if (sameQuestions) facts.push({ is: 'change', change: score - result.score, date });
    else if (otherVersion === null) facts.push({ is: 'otherQuestions', score: result.score, date });
    else facts.push({ is: 'otherVersion', score: result.score, date, version: otherVersion });
  }
  // The number of a phase says nothing where there were fewer or more of them.
  if (result.reached !== null && result.lastPhase === lastPhase) facts.push({ is: 'before', phase: result.reached });
  const then = likeForLike?.before.score ?? null;
  const now = likeForLike?.after.score ?? null;
  if (likeForLike && then !== null && now !== null) {
    const { unchanged, asked, before, after } = likeForLike;
    const hasBoth = before.reached !== null && after.reached !== null;
    const phases = hasBoth ? { before: before.reached, after: after.reached } : null;
    facts.push({ is: 'likeForLike', change: now - then, phases, unchanged, asked });
  }
  return facts;
}
