import { describe, expect, it } from 'vitest';
import type { Item } from '#core/roadmap/plan.ts';
import type { DimensionResult, Hold, Result } from '#core/scoring/result.ts';
import { forecastFigures } from './forecast-figures.ts';

const item = (key: string, effort: number): Item => ({
  key,
  kind: 'step',
  of: key,
  dimension: 'd1',
  phase: 2,
  effort,
  gain: 0,
  raises: [],
  because: [],
  opens: [],
  reaches: 1,
  after: [],
  unlocks: [],
});
const dimension = (id: string, reached: number | null): DimensionResult => ({
  id,
  kind: 'dimension',
  score: reached,
  upTo: null,
  coverage: 1,
  unknownShare: 0,
  confidence: 'high',
  weight: 1,
  reached,
  potential: reached,
  ceiling: 3,
  notEstablished: false,
  progress: [],
  holds: [],
});
const hold: Hold = { question: 'q', dimension: 'd1', phase: 2, because: 'below', value: 1 };
const result = (over: Partial<Result> = {}, next: number | null = 2, holding = 2): Result => ({
  lastPhase: 3,
  gate: { share: 1, dimensions: 1 },
  score: 1.5,
  reached: 1,
  potential: 1,
  ceiling: 3,
  state: 'assessed',
  coverage: 1,
  unknownShare: 0,
  confidence: 'high',
  counts: { asked: 2, scored: 2, unknown: 0, absent: 0, notApplicable: 0 },
  progress: [],
  dimensions: [dimension('d1', 1), dimension('d2', 2), dimension('d3', null)],
  groups: [],
  why: {
    next,
    gating: ['d1', 'd2'],
    reached: [],
    holding: [],
    missingDimensions: 1,
    questions: Array.from({ length: holding }, () => hold),
    weakest: null,
    lowCeilings: [],
  },
  ...over,
});
const route = [item('a', 2), item('b', 3)];

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
    expect(forecastFigures(result(), result(), route, [item('late', 4)]).effort).toEqual({ left: 5, all: 9 });
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
