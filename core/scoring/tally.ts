import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { valuerOf } from './question-value.ts';
import type { Counts } from './result.ts';
import type { QuestionValue, Valuer } from './values/valuer.ts';

/** The answers of everybody asked one question: the scored ones, and how many there are of each other kind. */
export interface Tally {
  readonly question: Question;
  /** Of the scored answers, in the order of the responses; in [0, P]. */
  readonly values: readonly number[];
  /** The sum of their raw points, and the highest maximum of one. */
  readonly points: number;
  readonly maxPoints: number;
  /** The highest v the question could give one of those who scored, or could give at all if nobody did. */
  readonly attainable: number;
  /** An answer to a question that is never scored counts as `scored`: it was given. */
  readonly counts: Counts;
  readonly asked: number;
}

/** One tally for each question, in their order. Throws on an answer that does not fit its question. */
export function tallies(
  questions: readonly Question[],
  responses: readonly Response[],
  lastPhase: number,
): readonly Tally[] {
  const running = questions.map((question) => new RunningTally(question, valuerOf(question, lastPhase)));
  // Person by person: the answers of one fit into the processor's cache, those of a thousand to one question do not.
  for (const response of responses) for (const tally of running) tally.add(response);
  return running;
}

class RunningTally implements Tally {
  readonly question: Question;
  readonly values: number[] = [];
  readonly counts = { scored: 0, unknown: 0, absent: 0, notApplicable: 0, noRule: 0 };
  points = 0;
  maxPoints = 0;
  asked = 0;
  #highest = 0;
  readonly #valuer: Valuer;

  constructor(question: Question, valuer: Valuer) {
    this.question = question;
    this.#valuer = valuer;
  }

  get attainable(): number {
    return this.values.length > 0 ? this.#highest : this.#valuer.attainable;
  }

  add({ asked, answers }: Response): void {
    if (!asked.has(this.question.id)) return;
    this.asked += 1;
    const answer = answers.get(this.question.id);
    if (answer === undefined) this.counts.absent += 1;
    else if (answer.kind === 'unknown' || answer.kind === 'notApplicable') this.counts[answer.kind] += 1;
    else this.#count(this.#valuer.valueOf(answer));
  }

  #count(worth: QuestionValue): void {
    this.counts[worth.is === 'unscored' ? 'scored' : worth.is] += 1;
    if (worth.is !== 'scored') return;
    this.values.push(worth.value);
    this.points += worth.raw.points;
    this.maxPoints = Math.max(this.maxPoints, worth.raw.max);
    this.#highest = Math.max(this.#highest, worth.attainable);
  }
}
