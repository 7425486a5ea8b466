import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer, Response } from '#core/response/answer.ts';
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
  const byId = new Map(running.map((counts) => [counts.question.id, counts]));
  // Person by person, in the order of their answers: that is how they lie in memory. Where nothing is conditional,
  // everybody is asked the very same set.
  for (const [asked, people] of Map.groupBy(responses, (response) => response.asked)) {
    for (const id of asked) byId.get(id)?.ask(asked, people.length);
    for (const { answers } of people) for (const [id, answer] of answers) byId.get(id)?.add(asked, answer);
  }
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
  return answer === undefined ? 'absent' : worthOf(valuer, answer);
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
  readonly question: Question;
  readonly #valuer: Valuer;
  /** A valuer mostly gives the very same value for the same answer: counted by that first, each is looked at once. */
  readonly #times = new Map<QuestionValue, number>();
  #asked = 0;
  #answered = 0;
  /** The set of those whose answers are being counted. */
  #group: Response['asked'] | undefined;

  constructor(question: Question, valuer: Valuer) {
    this.question = question;
    this.#valuer = valuer;
  }

  ask(group: Response['asked'], people: number): void {
    this.#group = group;
    this.#asked += people;
  }

  add(group: Response['asked'], answer: Answer): void {
    if (group !== this.#group) return;
    this.#answered += 1;
    const said = worthOf(this.#valuer, answer);
    this.#times.set(said, (this.#times.get(said) ?? 0) + 1);
  }

  taken(): QuestionCounts {
    const values: Writable<CountedValue>[] = [];
    const others = { unscored: 0, unknown: 0, notApplicable: 0, noRule: 0 };
    for (const [said, times] of this.#times) {
      if (said.is !== 'scored') {
        others[said.is] += times;
        continue;
      }
      const known = values.find((one) => isCounted(one, said));
      if (known) known.count += times;
      else values.push({ ...firstOf(said), count: times });
    }
    return { values: values.sort(inOrder), ...others, absent: this.#asked - this.#answered };
  }
}

const unknown: QuestionValue = { is: 'unknown' };
const notApplicable: QuestionValue = { is: 'notApplicable' };

function worthOf(valuer: Valuer, answer: Answer): QuestionValue {
  if (answer.kind === 'unknown') return unknown;
  return answer.kind === 'notApplicable' ? notApplicable : valuer.valueOf(answer);
}
