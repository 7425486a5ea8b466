import { expect, test } from 'vitest';
import { leavesOf } from '#core/expression/evaluate.ts';
import { parseCondition } from '#core/expression/parse-condition.ts';
import {
  base,
  criterion,
  numberQuestion,
  practicesQuestion,
  scaleQuestion,
  textQuestion,
} from '#core/scoring/build.fixture.ts';
import type { Question } from '../questionnaire.ts';
import { telltaleAnswers } from './telltale-answers.ts';

/** The values that are tried, beside no answer and the special ones. */
function tried(question: Question, condition: string) {
  const parsed = parseCondition(condition);
  if (!parsed.ok) throw new Error(`${condition}: ${parsed.code}`);
  const answers = telltaleAnswers(question, leavesOf(parsed.expression));
  return answers?.filter((answer) => answer && answer.kind !== 'unknown' && answer.kind !== 'notApplicable');
}

test('a scale and a criterion are tried at every point and option', () => {
  expect(tried(scaleQuestion('q', 3), 'q >= 1')).toEqual([0, 1, 2].map((point) => ({ kind: 'scale', point })));
  expect(tried(criterion('q', 1), 'q = met')).toContainEqual({ kind: 'criterion', option: 'met' });
});

test('a number is tried at the ends of its bands and around what it is compared with', () => {
  const bands = [
    { from: 0, to: 10, phase: 0 },
    { from: 10, to: Number.POSITIVE_INFINITY, phase: 1 },
  ];
  const numbers = tried(numberQuestion('q', bands), 'q > 42')?.map(
    (answer) => answer?.kind === 'number' && answer.number,
  );
  expect(numbers).toEqual(expect.arrayContaining([0, 10, 42]));
  expect(numbers?.some((number) => Number(number) > 42)).toBe(true);
});

test('practices are tried in every selection of those compared, and one other', () => {
  const question = practicesQuestion('q', { 1: 3 });
  const [first = ''] = question.practices.map(({ id }) => id);
  expect(tried(question, `q contains ${first}`)).toHaveLength(4);
  expect(tried(textQuestion('q'), 'q is answered')).toEqual([{ kind: 'text', text: 'Any.' }]);
});

test('too many compared options are not tried at all', () => {
  const options = Array.from({ length: 12 }, (_, i) => ({
    id: `o${i}`,
    title: `Option ${i}`,
    description: '',
    score: 1,
    exclusive: false,
  }));
  const question: Question = { ...base('q'), type: 'multi', options };
  expect(tried(question, options.map(({ id }) => `q contains ${id}`).join(' or '))).toBeUndefined();
});
