import { expect, it } from 'vitest';
import { dimension, group, questionnaire, textQuestion } from '#core/scoring/build.fixture.ts';
import { nextSection, sectionsOf } from './sections.ts';

const model = questionnaire([
  group('top', [dimension('one', [textQuestion('a'), group('inner', [textQuestion('b')])])]),
  dimension('two', [textQuestion('c')]),
  dimension('three', [textQuestion('d'), textQuestion('e')]),
]);

const summary = (asked: string[], answers: Parameters<typeof sectionsOf>[2] = new Map()) =>
  sectionsOf(model, new Set(asked), answers).map(({ dimension, questions, first, answered }) => [
    dimension.id,
    questions.map(({ id }) => id).join(' '),
    first,
    answered,
  ]);

it('makes a section of every dimension, at any depth, and numbers the questions through', () => {
  expect(summary(['a', 'b', 'c', 'd', 'e'])).toEqual([
    ['one', 'a b', 1, 0],
    ['two', 'c', 3, 0],
    ['three', 'd e', 4, 0],
  ]);
});

it('knows the groups that a dimension stands in', () => {
  const model = questionnaire([
    group('outer', [group('inner', [dimension('one', [group('within', [textQuestion('a')])])])]),
    dimension('two', [textQuestion('b')]),
  ]);
  const sections = sectionsOf(model, new Set(['a', 'b']), new Map());
  expect(sections.map(({ above }) => above)).toEqual([['outer', 'inner'], []]);
});

it('leaves out what is not asked, and dimensions without a question', () => {
  expect(summary(['b', 'e'])).toEqual([
    ['one', 'b', 1, 0],
    ['three', 'e', 2, 0],
  ]);
});

it('counts "I don’t know" and "does not apply" as answers, a cleared one not', () => {
  const answers = new Map([
    ['a', { answer: { kind: 'unknown' } as const }],
    ['b', { answer: { kind: 'notApplicable', reason: 'x' } as const }],
    ['c', { answer: null }],
  ]);
  expect(summary(['a', 'b', 'c'], answers).map(([, , , answered]) => answered)).toEqual([2, 0]);
});

it('goes on to the next section that asks something, and nowhere after the last', () => {
  const asked = new Set(['a', 'd']);
  expect(nextSection(model, asked, 'one')).toBe('three');
  expect(nextSection(model, asked, 'two')).toBe('three');
  expect(nextSection(model, asked, 'three')).toBeNull();
});
