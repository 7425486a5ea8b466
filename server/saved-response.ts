import type { Answer, Response } from '#core/response/answer.ts';
import { responseOf } from '#core/response/response-of.ts';
import type { Opened } from './open-assessment.ts';

/** The assessment's answers as the scoring takes them. */
export function savedResponse({
  questionnaire,
  asked,
  answers,
}: Pick<Opened, 'questionnaire' | 'asked' | 'answers'>): Response {
  const given = new Map<string, Answer>();
  for (const [question, { answer }] of answers) if (answer) given.set(question, answer);
  return responseOf(questionnaire, asked, given);
}
