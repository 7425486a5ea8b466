import { expect, it } from 'vitest';
import { makeFailedLookups } from './request-limits.ts';

it('lets an address fail 30 times in a minute', () => {
  let now = 0;
  const failures = makeFailedLookups(() => now);
  const waits = Array.from({ length: 31 }, () => failures.note('a'));
  expect(waits.slice(0, 30).every((wait) => wait === null)).toBe(true);
  expect(waits[30]).toBe(60);
  now = 59_500;
  expect(failures.note('a')).toBe(1);
  expect(failures.note('b')).toBeNull();
  now = 60_000;
  expect(failures.note('a')).toBeNull();
});
