import { expect, test } from 'vitest';
import { asLanguage, cookieIn, readableBy, readableOf } from './readable.ts';

test.each([
  [undefined, null, []],
  [undefined, 'de', ['de']],
  [undefined, 'fr;q=0.3, de-AT, en;q=0.8', ['de-AT', 'en', 'fr']],
  [undefined, 'de;q=0, *, en;q=x', []],
  ['pt', 'de', ['pt', 'de']],
  [undefined, ',;,;q=1,', []],
])('chosen %s and accepting %s gives %j', (chosen, accepted, tags) => {
  expect(readableOf(chosen, accepted)).toEqual(tags);
});

test('the headers of a browser', () => {
  expect(readableBy('theme=dark; language=de', 'en')).toEqual(['de', 'en']);
  expect(readableBy(undefined, undefined)).toEqual([]);
  expect(cookieIn('xlanguage=a; language=b', 'language')).toBe('b');
});

test('only a language tag is kept', () => {
  expect(asLanguage('DE-at')).toBe('de-AT');
  for (const no of ['', 'd', 'de;path=/', 'de\r\nx: y', null, 7, 'a'.repeat(36)]) expect(asLanguage(no)).toBeNull();
});
