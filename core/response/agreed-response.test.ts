import { expect, test } from 'vitest';
import { askedBy } from '#core/questionnaire/walk.ts';
import { dimension, phaseQuestion, questionnaire } from '#core/scoring/build.fixture.ts';
import { agreedResponse } from './agreed-response.ts';
import type { Answer } from './answer.ts';
import { responseOf } from './response-of.ts';

const model = questionnaire([
  dimension('d', [
    phaseQuestion('a'),
    phaseQuestion('if-some', { showIf: 'a >= 1' }),
    phaseQuestion('if-not-two', { showIf: 'a != 2' }),
    phaseQuestion('b'),
  ]),
]);
const all = askedBy(model, null);
const answers = (given: Readonly<Record<string, number>>): ReadonlyMap<string, Answer> =>
  new Map(Object.entries(given).map(([id, phase]) => [id, { kind: 'phase', phase }]));
const person = (given: Readonly<Record<string, number>>) => responseOf(model, all, answers(given));
const agreed = (given: Readonly<Record<string, number>>, ...people: readonly ReturnType<typeof person>[]) => [
  ...agreedResponse(model, all, answers(given), people).asked,
];

test('what people were asked is asked of the team, where its answers do not decide', () => {
  expect(agreed({ 'if-some': 3 }, person({ a: 2, 'if-some': 1 }), person({ a: 0 }))).toEqual([
    'a',
    'if-some',
    'if-not-two',
    'b',
  ]);
  expect(agreed({ b: 3 }, person({ a: 2, 'if-some': 1 }))).toEqual(['a', 'if-some', 'b']);
});

test('agreed answers decide on what asks about them only', () => {
  expect(agreed({ a: 2 }, person({ a: 0 }))).toEqual(['a', 'if-some', 'b']);
  expect(agreed({ a: 0 }, person({ a: 2 }))).toEqual(['a', 'if-not-two', 'b']);
});

test('without people they stand for themselves', () => {
  expect(agreed({ b: 1 })).toEqual(['a', 'if-not-two', 'b']);
});
