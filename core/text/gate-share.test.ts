import { expect, it } from 'vitest';
import { shareWord } from './gate-share.ts';

it('knows the shares that have a word', () => {
  expect([1, 0.75, 2 / 3, 0.5, 0.6].map(shareWord)).toEqual(['all', 'threeQuarters', 'twoThirds', 'half', 'other']);
});
