import { expect, test } from 'vitest';
import { monthsBefore } from './retention.ts';

test.each([
  ['2026-11-28T18:00:00.123Z', 3, '2026-08-28T18:00:00.123Z'],
  ['2026-11-28T18:00:00.123Z', 12, '2025-11-28T18:00:00.123Z'],
  ['2026-03-31T00:00:00.000Z', 1, '2026-02-28T00:00:00.000Z'],
  ['2028-03-31T00:00:00.000Z', 1, '2028-02-29T00:00:00.000Z'],
  ['2026-01-31T23:59:59.999Z', 120, '2016-01-31T23:59:59.999Z'],
  ['2026-01-15T12:00:00.000Z', 14, '2024-11-15T12:00:00.000Z'],
])('%s, %i months before', (now, months, before) => {
  expect(monthsBefore(new Date(now), months).toISOString()).toBe(before);
});
