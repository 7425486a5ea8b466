import type { TableRows } from '#db/own-data/fill-database.ts';
import type { CheckedFile } from './check-file.ts';
import { toDatabase } from './file-row.ts';

/** What a file that was checked puts into the database. */
export function rowsOfFile({ tables }: Extract<CheckedFile, { is: 'fine' }>): readonly TableRows[] {
  return tables.map(({ table, rows }) => ({ shape: table.shape, rows: rows.map((row) => toDatabase(table, row)) }));
}
