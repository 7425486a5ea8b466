import { expect, test } from 'vitest';
import { blockingTime } from './blocking-time.ts';

test('of each long task the part beyond 50 ms counts', () => {
  const tasks = [
    { start: 300, duration: 80 },
    { start: 400, duration: 50 },
    { start: 500, duration: 120 },
  ];
  expect(blockingTime(tasks, 200, 2000)).toBe(100);
});

test('only between the first paint and the moment from which the page can be used', () => {
  expect(blockingTime([{ start: 100, duration: 100 }], 200, 2000)).toBe(0);
  expect(blockingTime([{ start: 100, duration: 200 }], 200, 2000)).toBe(50);
  expect(blockingTime([{ start: 1900, duration: 500 }], 200, 2000)).toBe(50);
  expect(blockingTime([], 200, 2000)).toBe(0);
});
