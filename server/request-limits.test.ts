import { expect, it } from 'vitest';
import { makeFailedLookups } from './request-limits.ts';

const allowed = { each: 3, all: 5 };

it('lets an address fail so often in a minute', () => {
  let now = 0;
  const failures = makeFailedLookups(() => now, allowed);
  expect([1, 2, 3, 4].map(() => failures.note('a'))).toEqual([null, null, null, 60]);
  now = 59_500;
  expect(failures.note('a')).toBe(1);
  expect(failures.note('b')).toBeNull();
  now = 60_000;
  expect(failures.note('a')).toBeNull();
});

it('lets all together fail so often, of which whoever is slowed down uses up nothing', () => {
  const failures = makeFailedLookups(() => 0, allowed);
  for (let n = 0; n < 50; n += 1) failures.note('a');
  expect(failures.note('b')).toBeNull();
  expect(failures.note('c')).toBeNull();
  expect(failures.note('d')).toBe(60);
});

it('begins anew when the clock is put back', () => {
  let now = 3_600_000;
  const failures = makeFailedLookups(() => now, allowed);
  for (let n = 0; n < 9; n += 1) failures.note('a');
  now = 0;
  expect(failures.note('a')).toBeNull();
});

// A6: a million guesses. Of work, not of time: each that counts is a look-up, and all others are refused.
it('a million guesses within a minute from ten thousand addresses are a handful that count', () => {
  const failures = makeFailedLookups(() => 0, { each: 10, all: 100 });
  let counted = 0;
  for (let n = 0; n < 1_000_000; n += 1) if (failures.note(`10.0.${n % 100}.${n % 97}`) === null) counted += 1;
  expect(counted).toBe(100);
});
