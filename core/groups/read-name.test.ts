import { expect, test } from 'vitest';
import { readGroupName, readTags } from './read-name.ts';

test('a name is tidied; an empty, a long one and one with signs that cannot stand in it are refused', () => {
  expect(readGroupName('  Order \n handling ')).toEqual({ name: 'Order handling' });
  expect(readGroupName(' ')).toEqual({ problem: 'missing' });
  expect(readGroupName('x'.repeat(81))).toEqual({ problem: 'tooLong' });
  expect(readGroupName('a/b')).toEqual({ problem: 'badCharacters' });
  expect(readGroupName('a\u0007b')).toEqual({ problem: 'badCharacters' });
  expect(readGroupName('a\ud800')).toEqual({ problem: 'badCharacters' });
});

test('tags come once each and sorted', () => {
  expect(readTags('web, core ;web,, ')).toEqual({ tags: ['core', 'web'] });
  expect(readTags('')).toEqual({ tags: [] });
  expect(readTags('x'.repeat(41))).toEqual({ problem: 'tooLong' });
  expect(readTags(Array.from({ length: 13 }, (_, n) => `t${n}`).join())).toEqual({ problem: 'tooLong' });
});
