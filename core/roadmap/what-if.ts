import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { lastPhase, questionsOf } from '#core/questionnaire/walk.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { score } from '#core/scoring/score.ts';
import type { Item } from './plan.ts';
import { raiseAll } from './raise.ts';

/**
 * The result as it would be with the items done: each question they raise stands at least where they lead. The same
 * scoring function as everywhere, fast enough to run at each tick of a box in the browser.
 */
export function whatIf(
  questionnaire: Questionnaire,
  states: QuestionStates,
  items: readonly Pick<Item, 'raises'>[],
): { readonly result: Result; readonly states: QuestionStates } {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const after = raiseAll(
    states,
    questions,
    items.flatMap(({ raises }) => raises),
    lastPhase(questionnaire),
  );
  return { result: score(questionnaire, after), states: after };
}
