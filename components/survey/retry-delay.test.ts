import { expect, it } from 'vitest';
import { retryDelay } from './retry-delay.ts';

it('doubles from one second to thirty', () => {
  expect([1, 2, 3, 5, 6, 60].map((failures) => retryDelay(failures, null, 0.5))).toEqual([
    1_000, 2_000, 4_000, 16_000, 30_000, 30_000,
  ]);
});

it('is spread by a quarter to each side', () => {
  expect(retryDelay(1, null, 0)).toBe(750);
  expect(retryDelay(1, null, 1)).toBe(1_250);
});

it('is never sooner than the server asked for', () => {
  expect(retryDelay(1, 5, 0.5)).toBe(5_000);
  expect(retryDelay(4, 5, 0.5)).toBe(8_000);
});
