import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { checkAnswer } from '#core/response/check-answer.ts';
import {
  criterion,
  dimension,
  notApplicable,
  numberQuestion,
  phaseQuestion,
  practicesQuestion,
  questionnaire,
  respondent,
  scaleQuestion,
  unknown,
} from './build.fixture.ts';
import { percentToTarget } from './progress.ts';
import { questionValue } from './question-value.ts';
import type { DimensionResult, Result } from './result.ts';
import { score, statesOf } from './score.ts';
import { stateOf as stateOver } from './state-of.fixture.ts';

const P = 3;

function resultOf(model: Questionnaire, answers: Record<string, Answer | number | null>): Result {
  return score(model, statesOf(model, [respondent(answers)]));
}

function first(result: Result): DimensionResult {
  const [dimension] = result.dimensions;
  if (!dimension) throw new Error('no dimension');
  return dimension;
}

const three = questionnaire([
  dimension('d', [phaseQuestion('a'), phaseQuestion('b'), phaseQuestion('c', { weight: 2 })]),
]);

function worthOf(question: Parameters<typeof questionValue>[0], value: Parameters<typeof questionValue>[1]): number {
  const worth = questionValue(question, value, P);
  if (worth.is !== 'scored') throw new Error(worth.is);
  return worth.value;
}

/** The state of one phase question over these respondents. */
function stateOf(...answers: (Answer | number | null)[]) {
  const state = stateOver(
    phaseQuestion('q'),
    answers.map((answer) => respondent({ q: answer })),
  );
  if (state.is !== 'applicable') throw new Error(state.is);
  return state;
}

describe('scoring rules, section 8', () => {
  test('known answer 1: three weighted questions', () => {
    const result = resultOf(three, { a: 3, b: 1, c: 2 });
    expect(result.score).toBeCloseTo(2, 10);
    expect(first(result).reached).toBe(1);
    expect(result.reached).toBe(1);
    expect(result.why.next).toBe(2);
    expect(result.why.questions).toEqual([{ question: 'b', dimension: 'd', phase: 2, because: 'below', value: 1 }]);
  });

  test('known answer 2: not applicable leaves everything', () => {
    const result = resultOf(three, { a: 3, b: notApplicable, c: 2 });
    expect(result.score).toBeCloseTo(2.3333333333, 10);
    expect(result.reached).toBe(2);
    expect(result.coverage).toBe(1);
  });

  test('known answer 3: unknown is not established', () => {
    const result = resultOf(three, { a: 3, b: unknown, c: 2 });
    expect(result.score).toBeCloseTo(2.3333333333, 10);
    expect(result.reached).toBe(0);
    expect(result.potential).toBe(2);
    expect(result.coverage).toBe(0.75);
  });

  test('known answer 4: practices of an incomplete second phase', () => {
    const question = practicesQuestion('q', { 1: 2, 2: 4, 3: 1 });
    const done = ['1.0', '1.1', '2.0', '2.1', '2.2', '3.0'];
    expect(worthOf(question, { kind: 'practices', done, notApplicable: [] })).toBeCloseTo(1.75, 12);
  });

  test('known answer 5: practices with a gap between phases', () => {
    const question = practicesQuestion('q', { 1: 1, 3: 2 });
    expect(worthOf(question, { kind: 'practices', done: ['1.0', '3.1'], notApplicable: [] })).toBeCloseTo(2, 12);
  });

  test('known answer 6: scales', () => {
    expect(worthOf(scaleQuestion('q', 5), { kind: 'scale', point: 2 })).toBeCloseTo(1.5, 12);
    expect(worthOf(scaleQuestion('q', 5, { reversed: true }), { kind: 'scale', point: 0 })).toBeCloseTo(3, 12);
  });

  test('known answer 7: level rules', () => {
    const criteria = [1, 1, 2, 2, 3, 3].map((level, index) => criterion(`c${index}`, level));
    const model = (rule: 'sumOfLevelMeans' | 'gated') => questionnaire([dimension('d', criteria, { rule })]);
    const answers = (options: string[]) =>
      Object.fromEntries(options.map((option, index) => [`c${index}`, { kind: 'criterion' as const, option }]));
    const onlyThird = answers(['not-met', 'not-met', 'not-met', 'not-met', 'met', 'met']);
    expect(resultOf(model('sumOfLevelMeans'), onlyThird).score).toBeCloseTo(1, 12);
    expect(resultOf(model('sumOfLevelMeans'), answers(Array(6).fill('partly'))).score).toBeCloseTo(1.5, 12);
    expect(resultOf(model('gated'), onlyThird).score).toBe(0);
  });

  test('known answer 8: four respondents', () => {
    const state = stateOf(0, 1, 3, 3);
    expect(state.scoreValue).toBe(1.75);
    expect(state.gateValue).toBe(1);
    expect(state.disagreement * (P / 2)).toBeCloseTo(1.2990381057, 10);
    expect(state.disagreement).toBeCloseTo(0.8660254038, 10);
    expect(state.split).toBe(true);
  });

  test('known answer 9: the weakest dimension decides', () => {
    const model = questionnaire([
      dimension('one', [phaseQuestion('a', { weight: 1 }), phaseQuestion('b', { weight: 9 })]),
      dimension('two', [phaseQuestion('c', { weight: 8 }), phaseQuestion('d', { weight: 2 })]),
    ]);
    const result = resultOf(model, { a: 2, b: 3, c: 1, d: 2 });
    expect(result.dimensions.map(({ reached }) => reached)).toEqual([2, 1]);
    expect(result.dimensions[0]?.score).toBeCloseTo(2.9, 12);
    expect(result.dimensions[1]?.score).toBeCloseTo(1.2, 12);
    expect(result.score).toBeCloseTo(2.05, 12);
    expect(result.reached).toBe(1);
  });

  test('known answer 10: nothing answered, nothing applicable', () => {
    expect(resultOf(three, { a: null, b: null, c: null })).toMatchObject({
      score: null,
      reached: null,
      coverage: 0,
      confidence: 'low',
      state: 'notAssessed',
    });
    expect(resultOf(three, { a: notApplicable, b: notApplicable, c: notApplicable })).toMatchObject({
      score: null,
      reached: null,
      coverage: null,
      confidence: 'low',
      state: 'nothingApplies',
    });
  });

  test('known answer 11: per cent to target', () => {
    const dimensions = [
      { id: 'a', score: 1, reached: 2 },
      { id: 'b', score: 2.5, reached: 2 },
    ];
    const targets = new Map([
      ['a', 2],
      ['b', 2],
    ]);
    expect(percentToTarget(dimensions, targets)?.percent).toBeCloseTo(0.75, 12);
  });

  test('known answer 12: number bands', () => {
    const question = numberQuestion('q', [
      { from: 0, to: 1, phase: 0 },
      { from: 1, to: 5, phase: 1 },
      { from: 5, to: 20, phase: 2 },
      { from: 20, to: Number.POSITIVE_INFINITY, phase: 3 },
    ]);
    expect(worthOf(question, { kind: 'number', number: 5 })).toBe(2);
    expect(worthOf(question, { kind: 'number', number: 4.999 })).toBe(1);
    expect(checkAnswer(question, { kind: 'number', number: -1 })).toEqual(['numberOutOfRange']);
    expect(() => worthOf(question, { kind: 'number', number: -1 })).toThrow('does not fit');
  });

  test('known answer 13: a share of the dimensions', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => dimension(`d-${id}`, [phaseQuestion(id)]));
    const answers = { a: 2, b: 2, c: 2, d: 0 };
    expect(resultOf(questionnaire(nodes), answers).reached).toBe(0);
    expect(resultOf(questionnaire(nodes, { gate: { share: 1, dimensions: 0.75 } }), answers).reached).toBe(2);
  });

  test('known answer 14: unknown and n/a among respondents', () => {
    const half = stateOf(3, 3, unknown, unknown);
    expect(half).toMatchObject({ scoreValue: 3, gateValue: null, potentialValue: 3, coverage: 0.5 });
    expect(stateOf(3, 3, 3, unknown, unknown).gateValue).toBe(3);
    const responses = [2, notApplicable, notApplicable].map((answer) => respondent({ q: answer }));
    expect(stateOver(phaseQuestion('q'), responses).is).toBe('notApplicable');
  });

  test('known answer 15: a share of the questions', () => {
    const nodes = [
      dimension(
        'd',
        ['a', 'b', 'c'].map((id) => phaseQuestion(id)),
      ),
    ];
    const result = resultOf(questionnaire(nodes, { gate: { share: 2 / 3, dimensions: 1 } }), { a: 3, b: 2, c: 1 });
    expect(first(result).reached).toBe(2);
    expect(first(result).progress.map(({ meeting, gating }) => [meeting, gating])).toEqual([
      [3, 3],
      [2, 3],
      [1, 3],
    ]);
  });

  test('known answer 16: nothing is asked above phase 2', () => {
    const low = dimension('low', [phaseQuestion('a', { top: 2 })]);
    const alone = resultOf(questionnaire([low]), { a: 2 });
    expect(first(alone)).toMatchObject({ reached: 2, ceiling: 2 });
    const both = resultOf(questionnaire([low, dimension('full', [phaseQuestion('b')])]), { a: 2, b: 3 });
    expect(both.reached).toBe(3);
    expect(both.why.lowCeilings).toEqual([{ dimension: 'low', ceiling: 2 }]);
  });
});
