import { expect, test } from 'vitest';
import type { Response } from '#core/response/answer.ts';
import { notApplicable, phaseQuestion, practicesQuestion, respondent, unknown } from './build.fixture.ts';
import { countAnswers, saidTo } from './count-answers.ts';
import { valuerOf } from './question-value.ts';

const [a, b] = [phaseQuestion('a'), practicesQuestion('b', { 1: 1, 3: 1 })];
const done = (...ids: string[]) => ({ kind: 'practices', done: ids, notApplicable: [] }) as const;

test('counts each distinct value, and whoever was asked without giving one', () => {
  const responses = [
    respondent({ a: 2, b: done('1.0') }),
    respondent({ a: 0, b: done() }),
    respondent({ a: 2, b: { ...done('1.0'), notApplicable: ['3.0'] } }),
    respondent({ a: unknown, b: null }),
    respondent({ b: notApplicable }),
  ];
  const others = { unscored: 0, unknown: 0, absent: 0, notApplicable: 0, noRule: 0 };
  expect(countAnswers([a, b], responses, 3)).toEqual([
    {
      ...others,
      values: [
        { value: 0, attainable: 3, count: 1 },
        { value: 2, attainable: 3, count: 2 },
      ],
      unknown: 1,
    },
    {
      ...others,
      values: [
        { value: 0, attainable: 3, count: 1 },
        { value: 1, attainable: 1, count: 1 },
        { value: 1, attainable: 3, count: 1 },
      ],
      absent: 1,
      notApplicable: 1,
    },
  ]);
});

test('an answer to what was not asked does not count, whoever else was asked', () => {
  const said = respondent({ a: 3 });
  const hidden: Response = { ...said, asked: new Set() };
  for (const responses of [
    [said, hidden],
    [hidden, said],
  ]) {
    expect(countAnswers([a], responses, 3)[0]).toMatchObject({ values: [{ value: 3, count: 1 }], absent: 0 });
  }
  expect(saidTo(a, valuerOf(a, 3), hidden)).toBeNull();
  expect(saidTo(a, valuerOf(a, 3), said)).toMatchObject({ is: 'scored', value: 3 });
  expect(saidTo(a, valuerOf(a, 3), respondent({ a: null }))).toBe('absent');
});
