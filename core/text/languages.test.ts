import { expect, test } from 'vitest';
import { langWithin, ownName } from './languages.ts';

test.each([
  ['de', 'Deutsch'],
  ['pt-BR', 'português (Brasil)'],
  ['ar', 'العربية'],
  ['qaa', 'qaa'],
])('%s calls itself %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

test('only what is in another language than its page says so', () => {
  expect(langWithin('de', 'en')).toEqual({ lang: 'de' });
  expect(langWithin('en-GB', 'en')).toEqual({});
});
