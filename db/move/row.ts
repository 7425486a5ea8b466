import type { ColumnShape } from '../table-shapes.ts';

/**
 * A row on its way from one database to the other, by column: texts and numbers as they are, times as milliseconds,
 * JSON as text in one form, since PostgreSQL keeps neither spaces nor the order of keys.
 */
export type Row = readonly (string | number | null)[];

type Column = Pick<ColumnShape, 'name' | 'kind'>;

/** What SQLite keeps, as a row on its way. */
export function rowOfSqlite(columns: readonly Column[], raw: readonly unknown[]): Row {
  return columns.map(({ kind }, at) => {
    const value = raw[at];
    if (value === null || value === undefined) return null;
    return kind === 'json' ? canonicalJson(String(value)) : (value as string | number);
  });
}

/** The same of what PostgreSQL gave, by name. */
export function rowOfPostgres(columns: readonly Column[], raw: Readonly<Record<string, unknown>>): Row {
  return columns.map(({ name, kind }) => {
    const value = raw[name];
    if (value === null || value === undefined) return null;
    if (kind === 'json') return canonicalJson(String(value));
    return kind === 'text' ? String(value) : Number(value); // the driver gives large whole numbers as texts
  });
}

/** The values of the key, for people who look for the row. */
export function keyOf({ columns, key }: { columns: readonly Column[]; key: readonly string[] }, row: Row): string {
  return key.map((name) => row[columns.findIndex((column) => column.name === name)]).join(', ');
}

/** NUL, and halves of character pairs, which JSON can spell out: PostgreSQL keeps neither. */
export function isKept(row: Row): boolean {
  return row.every((value) => typeof value !== 'string' || !(value.includes('\0') || spelledOut.test(value)));
}

// An even number of backslashes before it, or it is a backslash that somebody wrote, and then a "u".
const spelledOut = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

/** The same value as one text, keys in order. */
export function canonicalJson(text: string): string {
  return JSON.stringify(sorted(JSON.parse(text)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
