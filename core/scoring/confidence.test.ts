import { expect, test } from 'vitest';
import { confidenceIn } from './confidence.ts';
import type { Measure } from './measure.ts';

const sure: Measure = { score: 2, upTo: null, coverage: 1, unknownShare: 0, applicable: 20, scored: 20, split: 0 };

test.each<[string, Partial<Measure>, 'high' | 'medium' | 'low']>([
  ['all scored', {}, 'high'],
  ['at the bounds of high', { coverage: 0.9, unknownShare: 0.05, split: 2 }, 'high'],
  ['coverage below 0.9', { coverage: 0.89 }, 'medium'],
  ['unknown above 0.05', { coverage: 0.94, unknownShare: 0.06 }, 'medium'],
  ['more than one in ten split', { split: 3 }, 'medium'],
  ['at the bounds of low', { coverage: 0.6, unknownShare: 0.25 }, 'medium'],
  ['coverage below 0.6', { coverage: 0.59 }, 'low'],
  ['unknown above 0.25', { coverage: 0.74, unknownShare: 0.26 }, 'low'],
  ['nothing scored', { score: null, coverage: 0, scored: 0 }, 'low'],
  ['answers, but no score: no point was to be had', { score: null }, 'low'],
  ['nothing applies', { score: null, coverage: null, unknownShare: null, applicable: 0, scored: 0 }, 'low'],
])('%s', (_, over, expected) => {
  expect(confidenceIn({ ...sure, ...over })).toBe(expected);
});

test.each([
  [3, 6, 'high'],
  [2, 2, 'medium'],
  [3, 7, 'medium'],
  [5, 20, 'medium'],
  [4, 20, 'low'],
  [3, 0, 'high'],
] as const)('%i of %i invited: %s', (responded, invited, expected) => {
  expect(confidenceIn(sure, { responded, invited })).toBe(expected);
});
