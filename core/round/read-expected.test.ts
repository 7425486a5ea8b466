import { expect, test } from 'vitest';
import { readExpected } from './read-expected.ts';

test('a number for each group that somebody counted', () => {
  expect(readExpected({ web: ' 12 ', app: '', ops: '100000' })).toEqual({
    expected: new Map([
      ['web', 12],
      ['ops', 100_000],
    ]),
  });
});

test.each(['0', '-3', '2.5', 'many', '100001', '1e9'])('%s is named by its field', (text) => {
  expect(readExpected({ web: text, app: '3' })).toEqual({ problems: { 'expected.web': 'outOfRange' } });
});
