import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { firstOf, isCounted, saidTo } from '#core/scoring/count-answers.ts';
import { type CountedValue, inOrder, nobodyAsked, type QuestionCounts } from '#core/scoring/question-counts.ts';
import { valuerOf } from '#core/scoring/question-value.ts';
import type { Valuer } from '#core/scoring/values/valuer.ts';

/** How many of each kind of people (by their number) there are. */
type ByKind = number[];
const others = ['unscored', 'unknown', 'absent', 'notApplicable', 'noRule'] as const;

/** What was said to one question, counted by kind of people. */
export class SaidTable {
  readonly question: Question;
  readonly #valuer: Valuer;
  readonly #values: { readonly one: CountedValue; readonly by: ByKind }[] = [];
  readonly #others: Readonly<Record<(typeof others)[number], ByKind>> = {
    ...{ unscored: [], unknown: [], absent: [] },
    ...{ notApplicable: [], noRule: [] },
  };

  constructor(question: Question, lastPhase: number) {
    this.question = question;
    this.#valuer = valuerOf(question, lastPhase);
  }

  /** Counts one response of somebody of that kind. Throws on an answer that does not fit the question. */
  add(kind: number, response: Response): void {
    const said = saidTo(this.question, this.#valuer, response);
    if (said === null) return;
    if (said === 'absent') countUp(this.#others.absent, kind);
    else if (said.is !== 'scored') countUp(this.#others[said.is], kind);
    else {
      const known = this.#values.find(({ one }) => isCounted(one, said));
      if (known) countUp(known.by, kind);
      else this.#values.push({ one: firstOf(said), by: countUp([], kind) });
    }
  }

  over(kinds: readonly number[]): QuestionCounts {
    const values = this.#values.flatMap(({ one, by }) => {
      const count = total(by, kinds);
      return count > 0 ? [{ ...one, count }] : [];
    });
    const counted = others.map((name) => [name, total(this.#others[name], kinds)]);
    return { ...nobodyAsked, ...Object.fromEntries(counted), values: values.sort(inOrder) };
  }

  /** Of one kind of people: who were asked; of those who said something; of those who gave what the figures are made of. */
  knowable(kind: number): { readonly asked: number; readonly answered: number; readonly scored: number } {
    const { unscored, unknown, absent, notApplicable, noRule } = this.#others;
    const scored = this.#values.reduce((sum, { by }) => sum + (by[kind] ?? 0), unscored[kind] ?? 0);
    const answered = scored + (unknown[kind] ?? 0) + (notApplicable[kind] ?? 0) + (noRule[kind] ?? 0);
    return { asked: answered + (absent[kind] ?? 0), answered, scored };
  }
}

function countUp(by: ByKind, kind: number): ByKind {
  while (by.length <= kind) by.push(0);
  by[kind] = (by[kind] ?? 0) + 1;
  return by;
}

function total(by: ByKind, kinds: readonly number[]): number {
  let sum = 0;
  for (const kind of kinds) sum += by[kind] ?? 0;
  return sum;
}
