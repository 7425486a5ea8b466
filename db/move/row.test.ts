import { expect, test } from 'vitest';
import { isKept, keyOf, rowOfPostgres, rowOfSqlite } from './row.ts';

const columns = [
  { name: 'id', kind: 'text' },
  { name: 'part', kind: 'number' },
  { name: 'at', kind: 'time' },
  { name: 'what', kind: 'json' },
] as const;

test('both databases give the same row', () => {
  const row = ['a', 0.1, 1767323045678, '{"a":[1,{"b":null}],"z":"é"}'];
  expect(rowOfSqlite(columns, ['a', 0.1, 1767323045678, ' {"z":"\\u00e9", "a": [1.0, {"b":null}]}'])).toEqual(row);
  const given = { what: '{"a": [1, {"b": null}], "z": "é"}', at: '1767323045678', part: 0.1, id: 'a' };
  expect(rowOfPostgres(columns, given)).toEqual(row);
});

test('nothing, and JSON that says null, are two things', () => {
  expect(rowOfSqlite(columns, ['a', null, null, null])).toEqual(['a', null, null, null]);
  expect(rowOfSqlite(columns, ['a', null, null, 'null'])).toEqual(['a', null, null, 'null']);
  expect(rowOfPostgres(columns, { id: 'a', part: null, at: null, what: 'null' })).toEqual(['a', null, null, 'null']);
});

test('a key that names the prototype is a key like any other', () => {
  expect(rowOfSqlite(columns.slice(3), ['{"b":1,"__proto__":2}'])).toEqual(['{"__proto__":2,"b":1}']);
});

test.each([
  ['a\0b', false],
  ['{"text":"\\u0000"}', false],
  ['{"text":"\\ud83d"}', false],
  ['{"text":"\\\\\\u0000"}', false],
  ['{"text":"\\\\u0000"}', true],
  ['{"text":"\\u001f"}', true],
  ['😀', true],
  [null, true],
  [7, true],
])('PostgreSQL keeps %j: %s', (value, kept) => {
  expect(isKept([value])).toBe(kept);
});

test('keyOf names the row', () => {
  const table = { name: 't', columns, key: ['id', 'part'], inward: [] };
  expect(keyOf(table, ['a', 2, null, null])).toBe('a, 2');
});
