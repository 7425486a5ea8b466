import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { type CountedValue, inOrder, type QuestionCounts } from './question-counts.ts';
import { valuerOf } from './question-value.ts';
import type { QuestionValue, Valuer } from './values/valuer.ts';

/** The counts of each question over the responses, in the order of the questions. Throws on an answer that does not fit its question. */
export function countAnswers(
  questions: readonly Question[],
  responses: Iterable<Response>,
  lastPhase: number,
): readonly QuestionCounts[] {
  const running = questions.map((question) => new RunningCounts(question, valuerOf(question, lastPhase)));
  // Person by person: the answers of one fit into the processor's cache, those of a thousand to one question do not.
  for (const response of responses) for (const counts of running) counts.add(response);
  return running.map((counts) => counts.taken());
}

/** What one respondent's answer to a question is; null: not asked. */
export function saidTo(
  question: Question,
  valuer: Valuer,
  { asked, answers }: Response,
): QuestionValue | 'absent' | null {
  if (!asked.has(question.id)) return null;
  const answer = answers.get(question.id);
  if (answer === undefined) return 'absent';
  if (answer.kind === 'unknown' || answer.kind === 'notApplicable') return { is: answer.kind };
  return valuer.valueOf(answer);
}

type Scored = Extract<QuestionValue, { is: 'scored' }>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A value that was given once, to be counted up. */
export function firstOf({ value, attainable, raw }: Scored): Writable<CountedValue> {
  const same = raw.points === value && raw.max === attainable;
  return same ? { value, attainable, count: 1 } : { value, attainable, raw, count: 1 };
}

/** Is it the value that is counted there? */
export function isCounted(one: CountedValue, { value, attainable, raw }: Scored): boolean {
  if (one.value !== value || one.attainable !== attainable) return false;
  return (one.raw?.points ?? value) === raw.points && (one.raw?.max ?? attainable) === raw.max;
}

class RunningCounts {
  readonly #question: Question;
  readonly #valuer: Valuer;
  readonly #values: Writable<CountedValue>[] = [];
  readonly #others = { unscored: 0, unknown: 0, absent: 0, notApplicable: 0, noRule: 0 };

  constructor(question: Question, valuer: Valuer) {
    this.#question = question;
    this.#valuer = valuer;
  }

  add(response: Response): void {
    const said = saidTo(this.#question, this.#valuer, response);
    if (said === null) return;
    if (said === 'absent') this.#others.absent += 1;
    else if (said.is !== 'scored') this.#others[said.is] += 1;
    else {
      const known = this.#values.find((one) => isCounted(one, said));
      if (known) known.count += 1;
      else this.#values.push(firstOf(said));
    }
  }

  taken(): QuestionCounts {
    return { values: this.#values.sort(inOrder), ...this.#others };
  }
}
