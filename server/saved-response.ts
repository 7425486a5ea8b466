import type { Response } from '#core/response/answer.ts';
import { givenOf } from '#core/response/given-of.ts';
import { responseOf } from '#core/response/response-of.ts';
import type { Opened } from './open-assessment.ts';

/** The assessment's answers as the scoring takes them. */
export function savedResponse({
  questionnaire,
  asked,
  answers,
}: Pick<Opened, 'questionnaire' | 'asked' | 'answers'>): Response {
  return responseOf(questionnaire, asked, givenOf(answers));
}
