import { expect, test } from 'vitest';
import type { Answer } from '#core/response/answer.ts';
import {
  dimension,
  notApplicable,
  phaseQuestion,
  questionnaire,
  respondent,
  unknown,
} from '#core/scoring/build.fixture.ts';
import { nobodyAsked, type QuestionCounts } from '#core/scoring/question-counts.ts';
import { countsByQuestion } from '#core/scoring/score.ts';
import { mergedSteps } from './merged-steps.ts';
import { bandOf, shownFigures } from './shown-figures.ts';
import { shownQuestion } from './shown-question.ts';

const k = 5;
const confidential = { mode: 'confidential', k } as const;
const model = questionnaire([
  dimension('d', [phaseQuestion('q'), phaseQuestion('r')]),
  dimension('e', [phaseQuestion('s')]),
]);
/** `times` answers of each. */
function counted(...said: (readonly [times: number, answer: Answer | number | null])[]): QuestionCounts {
  const responses = said.flatMap(([times, answer]) => Array.from({ length: times }, () => respondent({ q: answer })));
  return countsByQuestion(model, responses).get('q') ?? nobodyAsked;
}
const steps = (...said: Parameters<typeof counted>) =>
  mergedSteps(counted(...said))?.map(({ from, to, count }) => [from, to, count]);

test('how many: a band below 2k, exact from there on, and exact in a named round', () => {
  expect([5, 9, 10].map((n) => bandOf(n, confidential))).toEqual([
    { from: 5, to: 9 },
    { from: 5, to: 9 },
    { from: 10, to: 10 },
  ]);
  expect(bandOf(6, { mode: 'named', k })).toEqual({ from: 6, to: 6 });
});

test('no step of a distribution holds one person alone: it joins the smaller neighbour', () => {
  expect(steps([2, 0], [3, 1], [2, 3])).toEqual([
    [0, 0, 2],
    [1, 1, 3],
    [3, 3, 2],
  ]);
  expect(steps([3, 0], [1, 1], [2, 2])).toEqual([
    [0, 0, 3],
    [1, 2, 3],
  ]);
  expect(steps([1, 0], [1, 1], [1, 2], [4, 3])).toEqual([
    [0, 2, 3],
    [3, 3, 4],
  ]);
  expect(steps([1, 0], [5, 3])).toBeUndefined();
  expect(steps([6, 3])).toBeUndefined();
  expect(steps([6, null])).toBeUndefined();
});

test('what everybody said is hidden below 2k, whether some left it out or not', () => {
  const hidden = { is: 'hidden', because: 'unanimous' };
  expect(shownQuestion(counted([9, 2]), k)).toEqual(hidden);
  expect(shownQuestion(counted([7, 2], [3, unknown]), k)).toEqual(hidden);
  expect(shownQuestion(counted([6, unknown]), k)).toEqual(hidden);
  expect(shownQuestion(counted([6, notApplicable]), k)).toEqual(hidden);
  expect(shownQuestion(counted([10, 2]), k)).toEqual({ is: 'shown', mean: 2, steps: null });
  expect(shownQuestion(counted([3, unknown], [3, null]), k)).toEqual({ is: 'shown', mean: null, steps: null });
});

test('a mean has one decimal, and none of fewer than k values', () => {
  expect(shownQuestion(counted([2, 1], [4, 2]), k)).toMatchObject({ is: 'shown', mean: 1.7 });
  expect(shownQuestion(counted([2, 1], [2, 2], [3, unknown]), k)).toEqual({ is: 'hidden', because: 'fewValues' });
});

test('shares are words below 2k, and steps of five per cent from there on', () => {
  const share = (...said: Parameters<typeof counted>) => {
    const shown = shownQuestion(counted(...said), k);
    return shown.is === 'shown'
      ? shown.steps?.map((step) => (step.share.is === 'words' ? step.share.words : step.share.percent))
      : [];
  };
  expect(share([2, 0], [4, 3])).toEqual(['aThird', 'twoThirds']);
  expect(share([3, 0], [3, 3])).toEqual(['half', 'half']);
  expect(share([2, 0], [7, 3])).toEqual(['few', 'most']);
  expect(share([4, 0], [9, 3])).toEqual([30, 70]);
});

test('a hidden question takes another of its dimension with it, or hides the score that would tell it', () => {
  const all = [...Array(3).keys()].flatMap((at) => [
    respondent({ q: 2, r: at, s: 1 }),
    respondent({ q: 2, r: 1, s: 1 }),
  ]);
  const questions = Object.fromEntries(
    [...countsByQuestion(model, all)].map(([id, counts]) => [id, { is: 'counts', counts } as const]),
  );
  const cell = { is: 'released', part: { is: 'overall' }, respondents: 6, questions } as const;
  const shown = shownFigures(model, confidential, cell);
  expect([...(shown.questions ?? [])]).toEqual([
    ['q', { is: 'hidden', because: 'unanimous' }],
    ['r', { is: 'hidden', because: 'beside' }],
    ['s', { is: 'hidden', because: 'unanimous' }],
  ]);
  expect([...shown.hiddenDimensions]).toEqual(['e']);
  expect(shown).toMatchObject({ decimals: 1, respondents: { from: 5, to: 9 } });
  expect(shownFigures(model, { mode: 'named', k }, cell)).toMatchObject({ questions: null, decimals: 2 });
});

test('a question that is withheld is not among those shown', () => {
  const cell = {
    is: 'released',
    part: { is: 'overall' },
    respondents: 6,
    questions: { q: { is: 'withheld', because: 'wouldReveal' } },
  } as const;
  expect(shownFigures(model, confidential, cell).questions?.size).toBe(0);
});
