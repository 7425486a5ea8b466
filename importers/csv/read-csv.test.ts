import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const read = (text: string) => readCsv(new TextEncoder().encode(text));

test('commas, semicolons and tabs; quotes, line ends within them, a mark at the start, Windows line ends', () => {
  const table = {
    columns: ['Team', 'Name'],
    rows: [
      { line: 2, cells: { team: 'Orders, Shop', name: 'Ada\nL' } },
      { line: 4, cells: { team: 'Bank', name: '' } },
    ],
  };
  expect(read('Team,Name\n"Orders, Shop","Ada\nL"\nBank,\n')).toEqual({ table });
  expect(read('\ufeffTeam;Name\r\n"Orders, Shop";"Ada\nL"\r\nBank;\r\n')).toEqual({ table });
  expect(read('Team\tName\n"Orders, Shop"\t"Ada\nL"\nBank\t\n')).toEqual({ table });
});

test('UTF-16 of a spreadsheet is read; other bytes are refused with their line', () => {
  const utf16 = new Uint8Array(Buffer.from('\ufeffTeam\tName\nBücher\tAda\n', 'utf16le'));
  expect(readCsv(utf16)).toMatchObject({ table: { rows: [{ line: 2, cells: { team: 'Bücher' } }] } });
  const latin1 = new Uint8Array(Buffer.from('team,name\nA,B\nB\u00fccher,Ada\n', 'latin1'));
  expect(readCsv(latin1)).toEqual({ fault: { code: 'notText', line: 3, word: '' } });
  expect(read('team,name\nA\0,B\n')).toEqual({ fault: { code: 'notText', line: 2, word: '' } });
});

test('what looks like a formula is text; the quote that guards it is taken off', () => {
  expect(read("name\n=1+1\n'=1+1\n' =1\n'Ada'\n")).toMatchObject({
    table: {
      rows: [
        { cells: { name: '=1+1' } },
        { cells: { name: '=1+1' } },
        { cells: { name: ' =1' } },
        { cells: { name: "'Ada'" } },
      ],
    },
  });
});

test.each([
  ['empty', 1, ''],
  ['empty', 1, ' \nA,B\n'],
  ['columnTwice', 1, 'team,team\n'],
  ['quotes', 2, 'team,name\nA,"B\n'],
  ['quotes', 3, 'team,name\nA,B\nA,B"C"\n'],
  ['columns', 3, 'team,name\nA,B\nA,B,C\n'],
  ['tooManyColumns', 1, `${Array.from({ length: 101 }, (_, n) => `c${n}`).join()}\n`],
  ['tooManyRows', null, `team\n${'A\n'.repeat(5_001)}`],
  ['tooLong', 3, `team\nA\n${'x'.repeat(5_001)}\n`],
])('refused: %s, line %j', (code, line, text) => {
  expect(read(text)).toMatchObject({ fault: { code, line } });
});

test('half a megabyte of quotes is refused soon', () => {
  expect(read('"'.repeat(500_000))).toHaveProperty('fault');
});
