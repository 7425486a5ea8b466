import type { Comparison } from '#core/expression/comparison.ts';
import type { Answer, Value } from '#core/response/answer.ts';
import { checkAnswer } from '#core/response/check-answer.ts';
import type { Question } from '../questionnaire.ts';

/** With more options than this compared, there are too many selections to try. */
const MOST_COMPARED = 8;

/**
 * Answers a question allows, enough of them to see every way in which the comparisons can turn out; undefined is no
 * answer. Null when there are too many.
 */
export function telltaleAnswers(question: Question, comparisons: readonly Comparison[]): (Answer | undefined)[] | null {
  const values = valuesOf(question, comparisons);
  if (values === null) return null;
  const answers: Answer[] = [...values, { kind: 'unknown' }, { kind: 'notApplicable', reason: 'Any.' }];
  return [undefined, ...answers.filter((answer) => checkAnswer(question, answer).length === 0)];
}

/** Some may not be offered. */
function valuesOf(question: Question, comparisons: readonly Comparison[]): Value[] | null {
  switch (question.type) {
    case 'phase':
      return question.statements.flatMap(({ phase }) => [
        { kind: 'phase', phase },
        { kind: 'phase', phase: phase + 0.5 },
      ]);
    case 'scale':
      return question.points.map((_, point) => ({ kind: 'scale', point }));
    case 'choice':
      return question.options
        .filter(({ means }) => means === undefined)
        .map(({ id }) => ({ kind: 'choice', option: id }));
    case 'criterion':
      return question.options.map(({ id }) => ({ kind: 'criterion', option: id }));
    case 'multi': {
      const ids = question.options.filter(({ means }) => means === undefined).map(({ id }) => id);
      return selections(ids, comparisons)?.map((options) => ({ kind: 'multi', options })) ?? null;
    }
    case 'practices': {
      const ids = question.practices.map(({ id }) => id);
      return selections(ids, comparisons)?.map((done) => ({ kind: 'practices', done, notApplicable: [] })) ?? null;
    }
    case 'number': {
      const ends = question.bands.flatMap(({ from, to }) => [from, to]);
      return numbersAround([...ends, ...limitsIn(comparisons), question.max ?? 0]).map((number) => ({
        kind: 'number',
        number,
      }));
    }
    case 'text':
      return [{ kind: 'text', text: 'Any.' }];
  }
}

/** Every selection of the compared options, and one option that is not compared. */
function selections(ids: readonly string[], comparisons: readonly Comparison[]): string[][] | null {
  const compared = new Set(comparisons.flatMap((one) => ('value' in one ? [one.value] : [])));
  const other = ids.filter((id) => !compared.has(id)).slice(0, 1);
  const tried = [...ids.filter((id) => compared.has(id)), ...other];
  if (tried.length > MOST_COMPARED) return null;
  return Array.from({ length: 2 ** tried.length }, (_, mask) => tried.filter((_, bit) => (mask >> bit) & 1));
}

function limitsIn(comparisons: readonly Comparison[]): number[] {
  return comparisons.flatMap((one) => ('number' in one ? [one.number] : one.is === 'equal' ? [Number(one.value)] : []));
}

/** The limits themselves, what lies between them, and what lies beyond. */
function numbersAround(limits: readonly number[]): number[] {
  const sorted = [...new Set(limits.filter(Number.isFinite))].sort((a, b) => a - b);
  const between = sorted.slice(1).map((limit, index) => (limit + (sorted[index] ?? limit)) / 2);
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  return [...sorted, ...between, lowest - 1, highest + 1];
}
