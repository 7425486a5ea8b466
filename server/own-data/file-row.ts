import { canonicalJson, type Row } from '#db/move/row.ts';
import type { ColumnShape } from '#db/table-shapes.ts';
import { derivedToken } from '../derived-token.ts';
import { tokenHash } from '../token.ts';
import { derived, type FileTable, linkKindOf } from './file-tables.ts';

/** A row of a file: by column, times as ISO texts, JSON as it is. */
export type FileRow = Readonly<Record<string, unknown>>;

/** A row of the database as a file has it. */
export function toFile({ shape, columns }: FileTable, row: Row): FileRow {
  const at = (name: string) => row[shape.columns.findIndex((column) => column.name === name)] ?? null;
  const id = String(at('id'));
  return Object.fromEntries(
    columns.map((column) => {
      const value = at(column.name);
      const kind = linkKindOf(shape.name, column.name);
      const isDerived = kind !== undefined && value !== null && value === tokenHash(derivedToken(kind, id));
      return [column.name, isDerived ? derived : valueInFile(column, value)];
    }),
  );
}

function valueInFile({ kind }: ColumnShape, value: string | number | null): unknown {
  if (value === null) return null;
  if (kind === 'time') return new Date(value).toISOString();
  return kind === 'json' ? JSON.parse(String(value)) : value;
}

/** A row of a file that was checked, as the database has it. What the file leaves out is empty. */
export function toDatabase({ shape }: FileTable, row: FileRow): Row {
  return shape.columns.map((column) => {
    const value = row[column.name] ?? null;
    const kind = linkKindOf(shape.name, column.name);
    if (kind !== undefined && value === derived) return tokenHash(derivedToken(kind, String(row.id)));
    return valueInDatabase(column, value);
  });
}

function valueInDatabase({ kind }: ColumnShape, value: unknown): string | number | null {
  if (value === null) return null;
  if (kind === 'time') return new Date(String(value)).getTime();
  if (kind === 'json') return canonicalJson(JSON.stringify(value));
  return kind === 'number' ? Number(value) : String(value);
}
