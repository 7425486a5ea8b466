import { expect, test } from 'vitest';
import type { ChoiceQuestion, MultiQuestion, Question, ScaleQuestion } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { base } from '#core/scoring/build.fixture.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { makePlan } from './make-plan.ts';
import { answers, dimension, phase, question, questionnaire, step } from './model.fixture.ts';
import { whatIf } from './what-if.ts';

const named = (id: string) => ({ id, title: id, description: '' });
const scale: ScaleQuestion = {
  ...base('q'),
  type: 'scale',
  points: ['1', '2', '3', '4', '5'].map((title) => ({ title })),
  reversed: false,
};
const multi: MultiQuestion = {
  ...base('q'),
  type: 'multi',
  options: [
    { ...named('one'), score: 2, exclusive: false },
    { ...named('two'), score: 4, exclusive: false },
    { ...named('instead'), score: 3, exclusive: true },
  ],
};
/** Its scores do not grow evenly with its phases. */
const choice: ChoiceQuestion = {
  ...base('q'),
  type: 'choice',
  options: [
    { ...named('none'), phase: 0, score: 0 },
    { ...named('some'), phase: 1, score: 8 },
    { ...named('all'), phase: 3, score: 10 },
  ],
};

/** Three raw points of three from question `a`, and a step that lifts `q` to a phase; the step's gain and the score after it. */
function percentAfter(of: Question, to: number, answer?: Answer) {
  const model = questionnaire({
    dimensions: [dimension('d', [], { rule: 'percentOfMax', children: [question('a'), of] })],
    steps: [step('s', { dimension: 'd', leads: [0, to], lifts: ['q'] })],
  });
  const states = statesOf(model, [answers(model, { a: phase(3), ...(answer ? { q: answer } : {}) })]);
  const items = makePlan(model, states, score(model, states)).now.items.filter(({ key }) => key === 's');
  expect(items).toHaveLength(1);
  return { after: whatIf(model, states, items).result.score, gain: items[0]?.gain };
}

test.each<[string, Question, number, number, number]>([
  ['a rubric', question('q'), 1, 1, 3],
  ['a scale of five points', scale, 1, 4 / 3, 4],
  // The exclusive option counts in the maximum, but cannot be chosen beside the others.
  ['several scored options', multi, 1, 3, 9],
  ['several scored options, as far as they go', multi, 3, 6, 9],
  ['options with phases and scores', choice, 1, 8, 10],
  ['between two such options', choice, 2, 9, 10],
  ['the best of such options', choice, 3, 10, 10],
])('percentOfMax, when a step gives an unanswered question its raw points: %s', (_, of, to, points, max) => {
  const { after, gain } = percentAfter(of, to);
  expect(after).toBeCloseTo((3 * (3 + points)) / (3 + max), 9);
  // For the gain the question counts from phase 0, out of the same maximum.
  expect(gain).toBeCloseTo((3 * points) / (3 + max), 9);
});

test('percentOfMax: raw points never go down, and an answered question keeps its maximum', () => {
  // One respondent answered the better part of the points (4 of 9, value 1.33); the step is worth 6 of 9.
  const { after } = percentAfter(multi, 2, { kind: 'multi', options: ['two'] });
  expect(after).toBeCloseTo((3 * (3 + 6)) / (3 + 9), 9);
});
