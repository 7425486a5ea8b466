import { expect, test } from 'vitest';
import { formulas } from './formulas.fixture.ts';
import { writeCsv } from './write-csv.ts';

test('cells are quoted where they must be, numbers stay numbers, nothing is nothing', () => {
  expect(writeCsv([['a', 'b,c', 'd"e', 'f\ng', -1.5, null]])).toBe('\ufeffa,"b,c","d""e","f\ng",-1.5,\r\n');
});

test.each(formulas)('%j cannot run', (text) => {
  const cell = writeCsv([[text]]).slice(1, -2);
  expect(cell.replace(/^"/, '').slice(0, 2)).toBe(`'${text.slice(0, 1).replace('"', '""')}`);
});

test('there are sixty of them and more, and what only has such a sign inside stays as it is', () => {
  expect(new Set(formulas).size).toBeGreaterThanOrEqual(60);
  expect(writeCsv([['a=1', '1-1', 'x@y', '50%', '(−1)']])).toBe('\ufeffa=1,1-1,x@y,50%,(−1)\r\n');
});
