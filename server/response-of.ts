import type { Answer, Response } from '#core/response/answer.ts';
import type { Opened } from './open-assessment.ts';

/** The assessment's answers as the scoring takes them. */
export function responseOf({ asked, answers }: Pick<Opened, 'asked' | 'answers'>): Response {
  const given = new Map<string, Answer>();
  for (const [question, { answer }] of answers) if (answer) given.set(question, answer);
  return { asked, answers: given };
}
