import { describe, expect, it } from 'vitest';
import { dimension, questionnaire } from '../roadmap/model.fixture.ts';
import { dimensionResult, resultOf, why } from '../scoring/result.fixture.ts';
import { axisNote, dimensionRows, rulerWords, spreadOf } from './dimension-rows.ts';
import { titlesOf } from './titles.ts';

const titles = titlesOf(
  questionnaire({ dimensions: [dimension('a', ['qa']), dimension('b', ['qb'])], steps: [] }),
  'en',
);
const rows = (a: Parameters<typeof dimensionResult>[1], b: Parameters<typeof dimensionResult>[1], over = {}) =>
  dimensionRows(resultOf({ dimensions: [dimensionResult('a', a), dimensionResult('b', b)], ...over }), null, titles);

describe('dimensionRows', () => {
  it('compares with the time before only where the questions are the same', () => {
    const result = resultOf({
      dimensions: [dimensionResult('a', { score: 1.5 }), dimensionResult('b', { score: null })],
    });
    const before = { result: resultOf({ dimensions: [dimensionResult('a')] }), submittedAt: new Date(0) };
    const [a, b] = dimensionRows(
      result,
      { ...before, sameQuestions: true, otherVersion: null, likeForLike: null },
      titles,
    );
    expect(a).toMatchObject({ before: 1, change: 0.5 });
    expect(b).toMatchObject({ before: null, change: null });
    expect(
      dimensionRows(result, { ...before, sameQuestions: false, otherVersion: null, likeForLike: null }, titles)[0],
    ).toMatchObject({ change: null });
  });

  it('says how many answers hold the next phase', () => {
    const holding = why({ gating: ['a', 'b'], holding: ['a'] });
    expect(rows({}, {}, { why: holding }).map(({ holds }) => holds)).toEqual([
      { is: 'holds', holding: 3, gating: 4 },
      { is: 'no' },
    ]);
    expect(rows({}, {}, { why: why({ gating: ['b'] }) })[0]?.holds).toEqual({ is: 'unasked' });
    expect(rows({}, {}, { why: why({ next: null }) })[0]?.holds).toEqual({ is: 'unasked' });
    expect(rows({ progress: [] }, {}, { why: holding })[0]?.holds).toEqual({ is: 'no' });
  });
});

describe('rulerWords and axisNote', () => {
  it('tell no phase, an open one, and one that is certain', () => {
    const none = dimensionResult('a', { reached: null, potential: null });
    const open = dimensionResult('a', { potential: 2 });
    const wide = dimensionResult('a', { reached: 0, potential: 2 });
    expect([none, open, dimensionResult('a')].map((each) => rulerWords(each, 3, titles).is)).toEqual([
      'none',
      'potential',
      'phase',
    ]);
    expect([none, open, wide, dimensionResult('a')].map((each) => axisNote(each, titles))).toEqual([
      { is: 'notApplicable', figures: {} },
      { is: 'noteOr', figures: { phase: '1', potential: '2', span: 'near' } },
      { is: 'noteOr', figures: { phase: '0', potential: '2', span: 'far' } },
      { is: 'note', figures: { phase: '1' } },
    ]);
  });

  it('says where nothing more is asked', () => {
    const low = dimensionResult('a', { ceiling: 2, potential: null });
    expect(rulerWords(low, 3, titles)).toEqual({
      is: 'ceiling',
      figures: { phase: '1', last: '3', potential: '1', ceiling: '2' },
    });
  });
});

describe('spreadOf', () => {
  it('names who is ahead and who is last', () => {
    expect(spreadOf(rows({ score: 1 }, { score: 2 }))).toEqual({ is: 'spread', best: 'b', worst: 'a' });
  });

  it('says that all are even only when it is true of all', () => {
    expect(spreadOf(rows({}, {}))).toEqual({ is: 'even', score: 1 });
    const third = [...rows({}, {}), ...rows({ score: null }, {})];
    expect(spreadOf(third)).toBeNull();
    expect(spreadOf([...rows({}, {}), ...rows({ score: null, reached: null }, {})])).toEqual({ is: 'even', score: 1 });
  });

  it('has nothing to say of a single score', () => {
    expect(spreadOf(rows({}, { score: null }))).toBeNull();
  });
});
