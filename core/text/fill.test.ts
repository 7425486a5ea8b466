import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('fills the places it has values for', () => {
  expect(fill('{count} of {all} in {place}', { count: 0, all: '12' })).toBe('0 of 12 in {place}');
});
