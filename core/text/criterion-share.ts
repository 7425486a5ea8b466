import type { Question } from '../questionnaire/questionnaire.ts';
import { atLeast } from '../scoring/tolerance.ts';

/** How far a criterion is met: it counts for its level only with all of it, whatever its value as a score. */
export interface CriterionShare {
  /** In [0, 1]. */
  readonly share: number;
  /** The phase that colours it: its level where it is met, else the first. */
  readonly phase: number;
  readonly isMet: boolean;
}

/** Null where it is no criterion: the values of other questions are phases. */
export function criterionShare(question: Question, value: number, lastPhase: number): CriterionShare | null {
  if (question.type !== 'criterion') return null;
  const share = value / lastPhase;
  const isMet = atLeast(share, 1);
  return { share, phase: isMet ? question.level : 0, isMet };
}
