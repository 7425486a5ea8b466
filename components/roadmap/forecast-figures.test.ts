import { describe, expect, it } from 'vitest';
import { item } from '#core/roadmap/item.fixture.ts';
import { dimensionResult, resultOf, why } from '#core/scoring/result.fixture.ts';
import type { Hold, Result } from '#core/scoring/result.ts';
import { forecastFigures } from './forecast-figures.ts';

const dimension = (id: string, reached: number | null) => dimensionResult(id, { reached });
const hold: Hold = { question: 'q', dimension: 'd1', phase: 2, because: 'below', value: 1 };
const result = (over: Partial<Result> = {}, next: number | null = 2, holding = 2) =>
  resultOf({
    dimensions: [dimension('d1', 1), dimension('d2', 2), dimension('d3', null)],
    why: why({ next, gating: ['d1', 'd2'], questions: Array.from({ length: holding }, () => hold) }),
    ...over,
  });
const route = [item('a', { effort: 2 }), item('b', { effort: 3 })];

describe('forecastFigures', () => {
  it('compares score, phase, holds, dimensions and effort', () => {
    const after = result({ score: 1.75 }, 2, 1);
    expect(forecastFigures(result(), after, route, route.slice(0, 1))).toEqual({
      score: { before: 1.5, after: 1.75 },
      reached: { before: 1, after: 1 },
      holds: { before: 2, after: 1 },
      dimensions: { before: 1, after: 1, of: 2 },
      effort: { left: 3, all: 5 },
    });
  });

  it('sees nothing hold a phase that is reached, whatever holds the one after it', () => {
    const after = result({ reached: 2, dimensions: [dimension('d1', 2), dimension('d2', 2)] }, 3, 5);
    expect(forecastFigures(result(), after, route, route)).toMatchObject({
      holds: { before: 2, after: 0 },
      dimensions: { before: 1, after: 2 },
      effort: { left: 0, all: 5 },
    });
  });

  it('counts ticked items beyond the route', () => {
    expect(forecastFigures(result(), result(), route, [item('late', { effort: 4 })]).effort).toEqual({
      left: 5,
      all: 9,
    });
  });

  it('has nothing to say about a next phase at the end of the way', () => {
    const end = result({ reached: 3 }, null, 0);
    expect(forecastFigures(end, end, [], [])).toMatchObject({ holds: null, dimensions: null });
  });

  it('counts no holds where the forecast has no phase to compare', () => {
    expect(forecastFigures(result(), result({ reached: null }, null, 0), route, []).holds).toEqual({
      before: 2,
      after: 0,
    });
  });
});
