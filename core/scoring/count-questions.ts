import type { Question } from '#core/questionnaire/questionnaire.ts';
import { causeOf } from './holds.ts';
import { isScored } from './question-value.ts';
import type { QuestionStates, Result } from './result.ts';

/**
 * How many of the scored questions that were asked ended how. One that was answered without any rule matching is in
 * `asked` only. Without a value from anybody, the more frequent of unknown and absent names the question.
 */
export function countQuestions(questions: readonly Question[], states: QuestionStates): Result['counts'] {
  const counts = { asked: 0, scored: 0, unknown: 0, absent: 0, notApplicable: 0 };
  for (const question of questions.filter(isScored)) {
    const state = states.get(question.id);
    if (state === undefined || state.is === 'notAsked') continue;
    counts.asked += 1;
    if (state.is === 'notApplicable') counts.notApplicable += 1;
    else if (state.scoreValue !== null) counts.scored += 1;
    else {
      const cause = causeOf(state);
      if (cause === 'unknown' || cause === 'absent') counts[cause] += 1;
    }
  }
  return counts;
}
