import { expect, test } from 'vitest';
import { askedBy } from '#core/questionnaire/walk.ts';
import {
  dimension,
  group,
  phaseQuestion,
  practicesQuestion,
  questionnaire,
  textQuestion,
  unknown,
} from '#core/scoring/build.fixture.ts';
import type { Answer } from './answer.ts';
import { shownParts, shownQuestions } from './shown-questions.ts';

const model = questionnaire([
  dimension('d', [
    phaseQuestion('a'),
    phaseQuestion('b', { showIf: 'a >= 1' }),
    phaseQuestion('c', { showIf: 'b >= 1', before: [{ id: 'hint', text: 'Now c.' }] }),
    group('g', [phaseQuestion('e'), { ...textQuestion('f'), showIf: 'e is unknown' }], {
      showIf: 'a = 3',
      after: [{ id: 'end', text: 'The end.', showIf: 'not (e is answered)' }],
    }),
  ]),
  dimension('late', [phaseQuestion('h', { showIf: 'c != 2' })]),
]);
const all = askedBy(model, null);

function answers(given: Record<string, number | Answer>): ReadonlyMap<string, Answer> {
  return new Map(
    Object.entries(given).map(([id, one]) => [id, typeof one === 'number' ? { kind: 'phase', phase: one } : one]),
  );
}

const shown = (given: Record<string, number | Answer>, asked = all) => [
  ...shownQuestions(model, asked, answers(given)),
];

test('own and enclosing conditions must hold', () => {
  expect(shown({})).toEqual(['a', 'h']);
  expect(shown({ a: 1 })).toEqual(['a', 'b', 'h']);
  expect(shown({ a: 3, b: 0 })).toEqual(['a', 'b', 'e', 'h']);
  expect(shown({ a: 3, b: 1, c: 2, e: unknown })).toEqual(['a', 'b', 'c', 'e', 'f']);
});

test('the answer of a hidden question counts as not given', () => {
  expect(shown({ a: 0, b: 2, c: 2 })).toEqual(['a', 'h']);
  expect(shown({ a: unknown, b: 2 })).toEqual(['a', 'h']);
});

test('so does the answer of a question that is not asked', () => {
  expect(shown({ a: 3, b: 1 }, new Set(['b', 'h']))).toEqual(['h']);
});

test('without conditions the asked questions are shown as they are', () => {
  const plain = questionnaire([dimension('d', [phaseQuestion('a'), phaseQuestion('b')])]);
  const asked = new Set(['b']);
  expect(shownQuestions(plain, asked, new Map())).toBe(asked);
});

test('content is shown with what it stands in', () => {
  const content = (given: Record<string, number | Answer>) => [...shownParts(model, all, answers(given)).content];
  expect(content({})).toEqual(['hint']);
  expect(content({ a: 3 })).toEqual(['hint', 'end']);
  expect(content({ a: 3, e: 1 })).toEqual(['hint']);
});

test('a checklist of which nothing applies is answered by "does not apply"', () => {
  const checklist = questionnaire([
    dimension('d', [
      practicesQuestion('p', { 1: 1, 2: 1 }),
      phaseQuestion('has', { showIf: 'p is answered' }),
      phaseQuestion('not', { showIf: 'not (p is answered) and p is notApplicable' }),
    ]),
  ]);
  const asked = (...notApplicable: readonly string[]) => [
    ...shownQuestions(
      checklist,
      askedBy(checklist, null),
      answers({ p: { kind: 'practices', done: [], notApplicable } }),
    ),
  ];
  expect(asked()).toEqual(['p', 'has']);
  expect(asked('1.0')).toEqual(['p', 'has']);
  expect(asked('1.0', '2.0')).toEqual(['p', 'not']);
});
