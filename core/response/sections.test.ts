import { expect, it } from 'vitest';
import type { Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { sectionsOf } from './sections.ts';

const question = (id: string): Question => ({
  kind: 'question',
  type: 'text',
  id,
  text: id,
  help: '',
  weight: 1,
  gate: true,
  scored: true,
  required: false,
  allowUnknown: true,
  allowNotApplicable: true,
  allowComment: true,
});

const node = (kind: Node['kind'], id: string, children: Node['children']): Node => ({
  kind,
  id,
  title: id,
  description: '',
  weight: 1,
  rule: 'mean',
  children,
});

const questionnaire: Questionnaire = {
  id: 'q',
  version: '1',
  title: 'q',
  description: '',
  locale: 'en',
  licence: '',
  attribution: '',
  sources: [],
  phases: [],
  displayBase: 0,
  gate: { share: 1, dimensions: 1 },
  rule: 'mean',
  nodes: [
    node('group', 'top', [node('dimension', 'one', [question('a'), node('group', 'inner', [question('b')])])]),
    node('dimension', 'two', [question('c')]),
    node('dimension', 'three', [question('d'), question('e')]),
  ],
  steps: [],
  profiles: [],
  glossary: [],
};

const summary = (asked: string[], answers: Parameters<typeof sectionsOf>[2] = new Map()) =>
  sectionsOf(questionnaire, new Set(asked), answers).map(({ dimension, questions, first, answered }) => [
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
