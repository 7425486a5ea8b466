import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import type { Counts } from './result.ts';
import type { QuestionValue, Valuer } from './values/valuer.ts';

type Scored = Extract<QuestionValue, { is: 'scored' }>;

/** The answers of everybody asked one question: the scored ones, and how many there are of each other kind. */
export interface Tally {
  readonly values: readonly Scored[];
  readonly counts: Counts;
  readonly asked: number;
}

/** Counts an answer to a question that is never scored as `scored`: it was given. */
export function tally(question: Question, responses: readonly Response[], valuer: Valuer): Tally {
  const values: Scored[] = [];
  const counts = { scored: 0, unknown: 0, absent: 0, notApplicable: 0, noRule: 0 };
  let asked = 0;
  for (const response of responses) {
    if (!response.asked.has(question.id)) continue;
    asked += 1;
    const answer = response.answers.get(question.id);
    if (answer === undefined) counts.absent += 1;
    else if (answer.kind === 'unknown' || answer.kind === 'notApplicable') counts[answer.kind] += 1;
    else {
      const worth = valuer.valueOf(answer);
      if (worth.is === 'scored') values.push(worth);
      counts[worth.is === 'unscored' ? 'scored' : worth.is] += 1;
    }
  }
  return { values, counts, asked };
}
