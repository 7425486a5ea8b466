import { expect, test } from 'vitest';
import { wayToTarget } from './way-to-target.ts';

const dimension = (id: string, score: number | null, reached: number | null, ceiling = 3) => ({
  ...{ id, score, reached, ceiling },
});

test('one minus what is missing, over what is aimed at', () => {
  // 1 - (0.5 + 0) / 4
  const way = wayToTarget(2, [dimension('a', 1.5, 1), dimension('b', 2.6, 2)], { decimals: 2 });
  expect(way).toEqual({ percent: 0.875, notScored: [], heldBack: ['a'] });
});

test('what applies to nobody does not count, what is not scored counts as nothing', () => {
  const way = wayToTarget(2, [dimension('a', 2, 2), dimension('b', null, null), dimension('c', null, 0)], {
    decimals: 2,
  });
  expect(way).toEqual({ percent: 0.5, notScored: ['c'], heldBack: [] });
});

test('a dimension aims no higher than it can get', () => {
  expect(wayToTarget(3, [dimension('a', 2, 2, 2)], { decimals: 2 })?.percent).toBe(1);
  expect(wayToTarget(3, [dimension('a', null, null)], { decimals: 2 })).toBeNull();
});

test('of a group it tells no more than its scores with one decimal do', () => {
  const of = (score: number) => wayToTarget(2, [dimension('a', score, 1)], { decimals: 1 })?.percent;
  expect(of(1.46)).toBe(of(1.54));
  expect(of(1.46)).toBe(0.75);
});
