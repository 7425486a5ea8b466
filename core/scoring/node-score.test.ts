import { describe, expect, test } from 'vitest';
import type { Node, NodeRule, Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import {
  criterion,
  dimension,
  group,
  notApplicable,
  phaseQuestion,
  questionnaire,
  respondent,
  scaleQuestion,
  textQuestion,
  unknown,
} from './build.fixture.ts';
import { score, statesOf } from './score.ts';

const met: Answer = { kind: 'criterion', option: 'met' };
const partly: Answer = { kind: 'criterion', option: 'partly' };
const notMet: Answer = { kind: 'criterion', option: 'not-met' };

function resultOf(rule: NodeRule, children: (Node | Question)[], answers: Record<string, Answer | number | null>) {
  const model = questionnaire([dimension('d', children, { rule })]);
  return score(model, statesOf(model, [respondent(answers)]));
}

function scoreOf(...input: Parameters<typeof resultOf>) {
  const [found] = resultOf(...input).dimensions;
  return found && [found.score, found.upTo];
}

const two = [phaseQuestion('a', { weight: 3 }), phaseQuestion('b')];

describe('mean and min', () => {
  test('unknown, absent and n/a leave both sums', () => {
    expect(scoreOf('mean', two, { a: 2, b: 0 })).toEqual([1.5, null]);
    expect(scoreOf('mean', two, { a: 2, b: unknown })).toEqual([2, null]);
    expect(scoreOf('mean', two, { a: null, b: 1 })).toEqual([1, null]);
    expect(scoreOf('min', two, { a: 2, b: notApplicable })).toEqual([2, null]);
    expect(scoreOf('min', two, { a: 2, b: 1 })).toEqual([1, null]);
  });

  test('nothing scored has no score', () => {
    expect(scoreOf('mean', two, { a: unknown })).toEqual([null, null]);
    expect(scoreOf('min', two, {})).toEqual([null, null]);
  });

  test('text and unscored questions never count', () => {
    const children = [phaseQuestion('a'), phaseQuestion('b', { scored: false }), textQuestion('t')];
    const result = resultOf('mean', children, { a: 1, b: 3, t: null });
    expect(result).toMatchObject({ score: 1, reached: 1, coverage: 1, counts: { asked: 1, scored: 1, absent: 0 } });
  });

  test('a group inside a dimension is one child with its own rule and weight; its questions gate the dimension', () => {
    const inner = group('g', [phaseQuestion('b'), phaseQuestion('c')], { rule: 'min', weight: 2 });
    const result = resultOf('mean', [phaseQuestion('a'), inner], { a: 3, b: 0, c: 3 });
    expect(result.score).toBe(1);
    expect(result.groups).toMatchObject([{ id: 'g', kind: 'group', score: 0, coverage: 1 }]);
    expect(result.dimensions[0]?.holds.map(({ question }) => question)).toEqual(['b']);
  });

  test('groups above dimensions, and the overall rule', () => {
    const above = group('g', [dimension('d1', [phaseQuestion('a')]), dimension('d2', [phaseQuestion('b')])], {
      weight: 3,
    });
    const nodes = [above, dimension('d3', [phaseQuestion('c')])];
    const of = (rule: NodeRule) => {
      const model = questionnaire(nodes, { rule });
      return score(model, statesOf(model, [respondent({ a: 3, b: 1, c: 1 })]));
    };
    expect(of('mean').score).toBe(1.75);
    expect(of('min').score).toBe(1);
    expect(of('mean').dimensions.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
    expect(of('mean').groups).toMatchObject([{ id: 'g', score: 2 }]);
  });
});

describe('sumOfLevelMeans', () => {
  const criteria = [criterion('a', 1), criterion('b', 2), criterion('c', 2, { weight: 3 }), criterion('d', 3)];

  test('levels are independent, criteria weighted', () => {
    expect(scoreOf('sumOfLevelMeans', criteria, { a: notMet, b: met, c: notMet, d: partly })).toEqual([0.75, null]);
  });

  test('a level all n/a is left out and the rest stretched', () => {
    expect(scoreOf('sumOfLevelMeans', criteria, { a: notApplicable, b: met, c: met, d: notMet })).toEqual([1.5, null]);
  });

  test('an open level adds 0 and shows how far the score could go', () => {
    expect(scoreOf('sumOfLevelMeans', criteria, { a: met, b: null, c: null, d: partly })).toEqual([1.5, 2.5]);
    expect(scoreOf('sumOfLevelMeans', criteria, { a: met, b: notMet, c: unknown, d: met })).toEqual([2, 2.75]);
  });

  test('what is open beside met criteria of its level changes nothing', () => {
    expect(scoreOf('sumOfLevelMeans', criteria, { a: met, b: met, c: unknown, d: met })).toEqual([3, null]);
  });

  test('nothing scored has no score', () => {
    expect(scoreOf('sumOfLevelMeans', criteria, { a: unknown, b: null, c: notApplicable })).toEqual([null, null]);
    expect(scoreOf('sumOfLevelMeans', criteria, {})).toEqual([null, null]);
  });
});

describe('gated', () => {
  const criteria = [criterion('a', 1), group('g', [criterion('b', 2)]), criterion('c', 3)];

  test('stops at the first level that is not fully met', () => {
    expect(scoreOf('gated', criteria, { a: met, b: partly, c: met })).toEqual([1, null]);
    expect(scoreOf('gated', criteria, { a: met, b: met, c: met })).toEqual([3, null]);
  });

  test('unknown and absent stop the walk, n/a does not', () => {
    expect(scoreOf('gated', criteria, { a: met, b: unknown, c: met })).toEqual([1, null]);
    expect(scoreOf('gated', criteria, { a: met, b: null, c: met })).toEqual([1, null]);
    expect(scoreOf('gated', criteria, { a: met, b: notApplicable, c: met })).toEqual([3, null]);
  });

  test('levels without a criterion are passed', () => {
    expect(scoreOf('gated', criteria.slice(0, 2), { a: met, b: met })).toEqual([3, null]);
    expect(scoreOf('gated', criteria.slice(0, 2), { a: met, b: null })).toEqual([1, null]);
  });

  test('nothing scored has no score', () => {
    expect(scoreOf('gated', criteria, { a: unknown, b: notApplicable })).toEqual([null, null]);
  });
});

describe('percentOfMax', () => {
  test('raw points at any depth, weights ignored, unscored left out', () => {
    const children = [
      phaseQuestion('a', { weight: 9 }),
      group('g', [scaleQuestion('b', 5), scaleQuestion('c', 5)]),
      phaseQuestion('d'),
    ];
    const answers = { a: 1, b: { kind: 'scale', point: 3 } as const, c: unknown, d: notApplicable };
    expect(scoreOf('percentOfMax', children, answers)).toEqual([(3 * 4) / 7, null]);
  });

  test('no points to have: no score', () => {
    expect(scoreOf('percentOfMax', [phaseQuestion('a', { top: 0 })], { a: 0 })).toEqual([null, null]);
  });
});
