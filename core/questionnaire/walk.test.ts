import { expect, test } from 'vitest';
import { file, question, questionnaireOf } from './questionnaire.fixture.ts';
import { askedBy, dimensionsOf, lastPhase, questionsIn, questionsOf } from './walk.ts';

const questionnaire = questionnaireOf(
  file({
    dimensions: [
      {
        id: 'above',
        title: 'Above',
        dimensions: [
          {
            id: 'first',
            title: 'First',
            questions: [question('a')],
            groups: [{ id: 'inside', title: 'Inside', questions: [question('b')] }],
          },
        ],
      },
      { id: 'second', title: 'Second', questions: [question('c')] },
    ],
    profiles: [{ id: 'short', title: 'Short', questions: ['c', 'a'] }],
  }),
);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('questions and dimensions are found at any depth, in order', () => {
  expect(ids(questionsOf(questionnaire))).toEqual(['a', 'b', 'c']);
  expect(ids(dimensionsOf(questionnaire))).toEqual(['first', 'second']);
  expect(dimensionsOf(questionnaire).map((dimension) => ids(questionsIn(dimension)))).toEqual([['a', 'b'], ['c']]);
});

test('a profile asks its questions in the order of the questionnaire; none asks all', () => {
  expect([...askedBy(questionnaire, null)]).toEqual(['a', 'b', 'c']);
  expect([...askedBy(questionnaire, questionnaire.profiles[0] ?? null)]).toEqual(['a', 'c']);
});

test('the last phase is the highest index', () => {
  expect(lastPhase(questionnaire)).toBe(3);
});
