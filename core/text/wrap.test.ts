import { describe, expect, test } from 'vitest';
import { columnsOf, indented, wrap } from './wrap.ts';

test('counts the columns of a terminal', () => {
  expect(columnsOf('Phase 2')).toBe(7);
  expect(columnsOf('段階')).toBe(4);
  expect(columnsOf('e\u0301')).toBe(1);
  expect(columnsOf('🚀')).toBe(2);
});

describe('lines of a width', () => {
  test('break between words and keep the breaks of the text', () => {
    expect(wrap('one two three\nfour', 8)).toEqual(['one two', 'three', 'four']);
  });

  test('break a word that is too long', () => {
    expect(wrap('a abcdefghij', 4)).toEqual(['a', 'abcd', 'efgh', 'ij']);
    expect(wrap('段階段階', 5)).toEqual(['段階', '段階']);
  });

  test('stand to the right, and never in less than twelve columns', () => {
    expect(indented('one two', 7)).toEqual(['  one two']);
    expect(indented('some more words', 14)).toEqual(['  some more', '  words']);
  });
});
