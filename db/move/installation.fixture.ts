import Database from 'better-sqlite3';
import { tableShapes } from '../table-shapes.ts';

/** Text of row `i` in every text column of every table, so that whatever points at something finds it. */
export const textOfRow = (i: number) => `${i} "quoted" {braces}, \\back\\ 'single' ü 😀\n`;

const times = [0, -1, 1767323045678, 253402300799999];
const texts = [
  'null',
  '{"z":1,"a":[1.5,"\\u00e9",{"y":null,"b":[]}]}',
  '["\\\\u0000", 1e21, 12345678901234567890, -0]',
];

/** Fills every table of a migrated file with rows: whatever is in the schema, now or later. */
export function fillEveryTable(file: string, rows: number): void {
  const raw = new Database(file);
  raw.pragma('foreign_keys = OFF'); // rows point at rows that come after them
  for (const { name, columns, key, inward } of tableShapes()) {
    const mayBeEmpty = new Set(
      raw.prepare<[string], string>('select name from pragma_table_info(?) where "notnull" = 0').pluck().all(name),
    );
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    const insert = raw.prepare(`insert into "${name}" (${names}) values (${columns.map(() => '?').join(', ')})`);
    const cell = (i: number, column: (typeof columns)[number]) => {
      if (inward.includes(column.name)) return i % 3 === 0 ? null : textOfRow((i + 1) % rows);
      if (mayBeEmpty.has(column.name) && !key.includes(column.name) && i % 3 === 0) return null;
      switch (column.kind) {
        case 'text':
          return textOfRow(i);
        case 'number':
          return i;
        case 'time':
          return times[i % times.length];
        case 'json':
          return texts[i % texts.length];
      }
    };
    raw.transaction(() => {
      for (let i = 0; i < rows; i += 1) insert.run(columns.map((column) => cell(i, column)));
    })();
  }
  const orphans = raw.pragma('foreign_key_check') as unknown[];
  raw.close();
  if (orphans.length > 0) throw new Error(`${orphans.length} rows of the test point to nothing`);
}
