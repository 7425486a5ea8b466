import type { Answer, Response } from '#core/response/answer.ts';
import { responseOf } from '#core/response/response-of.ts';
import type { Opened } from './open-assessment.ts';

/** The assessment's answers as the scoring takes them. */
export function savedResponse({
  questionnaire,
  asked,
  answers,
}: Pick<Opened, 'questionnaire' | 'asked' | 'answers'>): Response {
  return responseOf(questionnaire, asked, givenAnswers(answers));
}

/** What was answered, by question id; a question that was cleared again is absent. */
export function givenAnswers(answers: Opened['answers']): ReadonlyMap<string, Answer> {
  const given = new Map<string, Answer>();
  for (const [question, { answer }] of answers) if (answer) given.set(question, answer);
  return given;
}
