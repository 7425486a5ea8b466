import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('cells are quoted where they must be, numbers stay numbers, nothing is nothing', () => {
  expect(writeCsv([['a', 'b,c', 'd"e', 'f\ng', -1.5, null]])).toBe('\ufeffa,"b,c","d""e","f\ng",-1.5,\r\n');
});

test.each(['=1', ' =1', '\t=1', '\n=1', '+1', '-1', '@x', '|x', '＝1', '＋1', '－1', '＠x', '\0=1'])(
  '%j cannot run',
  (text) => {
    const cell = writeCsv([[text]]).slice(1, -2);
    expect(cell.replace(/^"/, '')[0]).toBe("'");
  },
);
