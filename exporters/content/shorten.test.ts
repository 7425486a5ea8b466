import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['as it is', 8, 'as it is'],
  ['one more than fits', 17, 'one more than fi…'],
  ['ends at a word', 10, 'ends at a…'],
  ['ab👩‍💻cd', 6, 'ab…'],
  ['é'.normalize('NFD').repeat(3), 4, `${'é'.normalize('NFD')}…`],
])('%j in %i is %j', (text, longest, short) => {
  expect(shorten(text, longest)).toBe(short);
  expect(shorten(text, longest).length).toBeLessThanOrEqual(longest);
});
