import { describe, expect, it } from 'vitest';
import { dimension, questionnaire } from '../roadmap/model.fixture.ts';
import { dimensionResult, resultOf, why } from '../scoring/result.fixture.ts';
import type { Hold } from '../scoring/result.ts';
import { titlesOf } from './titles.ts';
import { holdsInOrder, whyParts } from './why-parts.ts';

const model = {
  ...questionnaire({ dimensions: [dimension('a', ['qa']), dimension('b', ['qb'])], steps: [] }),
  displayBase: 1,
} as const;
const titles = titlesOf(model, 'en');
const held = why({ gating: ['a', 'b'], holding: ['a', 'b'], weakest: 'a', missingDimensions: 2 });
const parts = (a: Parameters<typeof dimensionResult>[1], b: Parameters<typeof dimensionResult>[1], over = {}) =>
  whyParts(resultOf({ why: held, dimensions: [dimensionResult('a', a), dimensionResult('b', b)], ...over }), titles);

describe('whyParts', () => {
  it('says who holds the next phase, as it is shown', () => {
    expect(parts({}, {}).holding).toEqual({ holding: 2, gating: 2, next: '3', names: ['a', 'b'], more: 0, missing: 2 });
    expect(parts({}, {}, { why: why({ next: null, weakest: null }) }).holding).toBeNull();
  });

  it('names the weakest dimension only when it stands out', () => {
    expect(parts({ score: 1 }, { score: 1.5 }).weakest).toBe('a');
    expect(parts({ score: 1 }, { score: 1 }).weakest).toBeNull();
    expect(parts({ reached: 0, score: 1 }, { score: 1 }).weakest).toBe('a');
    expect(parts({ score: 1 }, { score: null }).weakest).toBe('a');
    expect(parts({ score: null }, {}).weakest).toBeNull();
  });

  it('names no weakest dimension that does not hold the phase', () => {
    const ahead = why({ gating: ['a', 'b'], holding: ['b'], weakest: 'a' });
    expect(parts({ score: 1 }, { score: null }, { why: ahead }).weakest).toBeNull();
    expect(parts({}, {}, { why: why({ holding: ['b'], weakest: null }) }).weakest).toBeNull();
  });

  it('speaks of the score only where it is above the phase', () => {
    expect(parts({}, {}, { score: 1.5 }).isScoreAbove).toBe(true);
    expect(parts({}, {}, { score: 1 }).isScoreAbove).toBe(false);
    expect(parts({}, {}, { score: null }).isScoreAbove).toBe(false);
  });

  it('shows what open answers could do, and where nothing more is asked', () => {
    expect(parts({}, {}, { potential: 2 }).potential).toBe('3');
    expect(parts({}, {}).potential).toBeNull();
    const low = why({
      holding: ['b'],
      lowCeilings: [
        { dimension: 'a', ceiling: 2 },
        { dimension: 'b', ceiling: 2 },
      ],
    });
    expect(parts({}, {}, { why: low }).ceilings).toEqual([{ phase: '3', names: ['a', 'b'] }]);
  });
});

it('lists the holds of the dimension with most of them first', () => {
  const hold = (question: string, dimensionId: string): Hold => ({
    question,
    dimension: dimensionId,
    phase: 2,
    because: 'below',
    value: 1,
  });
  const order = holdsInOrder([hold('1', 'a'), hold('2', 'b'), hold('3', 'b')]).map(({ question }) => question);
  expect(order).toEqual(['2', '3', '1']);
});
