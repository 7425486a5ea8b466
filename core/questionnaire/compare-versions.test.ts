import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

test.each([
  ['1.9', '1.10', -1],
  ['1.0.0', '1.0.0', 0],
  ['2', '1.9.9', 1],
  ['2026-02', '2026-11', -1],
  ['v2', 'v10', -1],
])('%s and %s', (a, b, expected) => {
  expect(Math.sign(compareVersions(a, b))).toBe(expected);
});
