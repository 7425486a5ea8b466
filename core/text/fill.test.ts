import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('fills the places it has values for', () => {
  expect(fill('{count} of {all} in {place}', { count: 0, all: '12' }, 'en')).toBe('0 of 12 in {place}');
});

it('writes numbers as the locale does', () => {
  expect(fill('{count, number} of {all, number}', { count: 12.5, all: 1000 }, 'de')).toBe('12,5 of 1.000');
});
