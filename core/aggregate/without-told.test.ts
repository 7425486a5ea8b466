import { expect, test } from 'vitest';
import { dimension, phaseQuestion, questionnaire } from '../scoring/build.fixture.ts';
import { withoutTold } from './without-told.ts';

const asked = questionnaire([
  dimension('ownership', [phaseQuestion('team'), phaseQuestion('budget')]),
  dimension('adoption', [phaseQuestion('choice')]),
]);
const scores = (ownership: number | null, adoption: number | null) => ({
  dimensions: [
    { id: 'ownership', score: ownership },
    { id: 'adoption', score: adoption },
  ],
});

test('a dimension without a score in which something is hidden is not told', () => {
  expect(withoutTold(asked, scores(null, null), ['budget'])).toEqual(['ownership']);
  expect(withoutTold(asked, scores(null, null), ['choice', 'team'])).toEqual(['ownership', 'adoption']);
});

test('with a score, or with nothing hidden in it, it is', () => {
  expect(withoutTold(asked, scores(1.5, 2), ['budget', 'choice'])).toEqual([]);
  expect(withoutTold(asked, scores(null, null), [])).toEqual([]);
});
