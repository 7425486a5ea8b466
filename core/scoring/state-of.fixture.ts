import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { dimension, questionnaire } from './build.fixture.ts';
import type { QuestionState } from './result.ts';
import { statesOf } from './score.ts';

/** How one question stands, as the only one of a questionnaire with phases 0..3. */
export function stateOf(question: Question, responses: readonly Response[], agreed?: Response): QuestionState {
  const state = statesOf(questionnaire([dimension('d', [question])]), responses, agreed).get(question.id);
  if (state === undefined) throw new Error(`no state of question ${question.id}`);
  return state;
}
