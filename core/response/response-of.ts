import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer, Response } from './answer.ts';
import { shownQuestions } from './shown-questions.ts';

/**
 * A respondent's answers as everything that scores takes them: what a show-if hides is not asked. The one way to a
 * `Response` from answers, so that pages, exports and the command line agree. `asked` is what the profile asks.
 */
export function responseOf(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): Response {
  return { asked: shownQuestions(questionnaire, asked, answers), answers };
}
