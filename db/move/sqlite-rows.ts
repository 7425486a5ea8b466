import type Database from 'better-sqlite3';
import type { TableShape } from '../table-shapes.ts';
import { quoted } from './quoted.ts';
import { type Row, rowOfSqlite } from './row.ts';

/** All rows of a table by its key, read as they are asked for. Until the last one the connection does nothing else. */
export function* sqliteRows(raw: Database.Database, { name, columns, key }: TableShape): Generator<Row> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const select = `select ${names} from ${quoted(name)} order by ${key.map(quoted).join(', ')}`;
  for (const row of raw.prepare<[], unknown[]>(select).raw().iterate()) yield rowOfSqlite(columns, row);
}
