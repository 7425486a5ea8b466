import { attainable, isScored } from '#core/scoring/question-value.ts';
import { wholePhase } from '#core/scoring/tolerance.ts';
import type { Question } from './questionnaire.ts';

/** The highest phase that a question gates, 0 if none (scoring rules, section 4; a criterion counts up to its level). */
export function highestGatedPhase(question: Question, lastPhase: number): number {
  if (!question.gate || !isScored(question)) return 0;
  return question.type === 'criterion' ? question.level : wholePhase(attainable(question, lastPhase));
}
