import type { Question } from '#core/questionnaire/questionnaire.ts';
import { isScored } from './question-value.ts';
import type { QuestionStates, Score } from './result.ts';

/**
 * P·Σ raw points/Σ their maximum over all scored questions, at any depth, weights ignored (scoring rules, section 3).
 * null when nothing is scored, or nothing scored could give a point.
 */
export function percentOfMax(questions: readonly Question[], states: QuestionStates, lastPhase: number): Score {
  let points = 0;
  let max = 0;
  for (const question of questions) {
    const state = states.get(question.id);
    if (!isScored(question) || state?.is !== 'applicable' || state.raw === null) continue;
    points += state.raw.points;
    max += state.raw.max;
  }
  return max > 0 ? (lastPhase * points) / max : null;
}
