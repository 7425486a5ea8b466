import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { dialect } from './columns.ts';
import { postgresColumns, sqliteColumns } from './drizzle.ts';
import * as schema from './schema.ts';

/** What is in a column, whatever the database: a text, a number, a time, or JSON. */
export type ColumnKind = 'text' | 'number' | 'time' | 'json';

export interface ColumnShape {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly mayBeEmpty: boolean;
}

/** Columns of a table whose values are the key of a row of another one, or of the same. */
export interface ReferenceShape {
  readonly columns: readonly string[];
  readonly table: string;
  readonly key: readonly string[];
}

/** A table as it lies in both databases. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  /** Names of the columns of its primary key. */
  readonly key: readonly string[];
  /** Names of the columns that point at other rows of the same table; they can be empty. */
  readonly inward: readonly string[];
  readonly references: readonly ReferenceShape[];
}

/** Every table of the schema, each after those that its rows point at. */
export function tableShapes(): readonly TableShape[] {
  const ordered = new Map<string, TableShape>();
  const waiting = new Set<string>();
  const add = (table: PgTable): void => {
    const { name, columns, foreignKeys, primaryKeys } = configOf(table);
    if (ordered.has(name)) return;
    if (waiting.has(name)) throw new Error(`the tables around ${name} point at each other in a circle`);
    waiting.add(name);
    const inward: string[] = [];
    const references: ReferenceShape[] = [];
    for (const { columns: from, foreignTable, foreignColumns } of foreignKeys.map((key) => key.reference())) {
      const other = configOf(foreignTable).name;
      references.push({ columns: namesOf(from), table: other, key: namesOf(foreignColumns) });
      if (other === name) inward.push(...namesOf(from));
      else add(foreignTable);
    }
    const own = columns.filter((column) => column.primary);
    const key = namesOf(primaryKeys[0]?.columns ?? own);
    ordered.set(name, { name, columns: columns.map(shapeOf), key, inward, references });
  };
  for (const table of Object.values(schema)) add(table);
  return [...ordered.values()];
}

const namesOf = (columns: readonly PgColumn[]) => columns.map((column) => column.name);

/** Drizzle asks for the one of the dialect; what comes out is the same but for the names of types. */
function configOf(table: PgTable) {
  const config = dialect === 'postgres' ? postgresColumns.getTableConfig : sqliteColumns.getTableConfig;
  return (config as typeof postgresColumns.getTableConfig)(table);
}

const kinds: Readonly<Record<string, ColumnKind>> = { string: 'text', number: 'number', date: 'time', json: 'json' };

function shapeOf({ name, dataType, notNull }: PgColumn): ColumnShape {
  const kind = kinds[dataType];
  if (!kind) throw new Error(`column ${name} is of a type that has no name here: ${dataType}`);
  return { name, kind, mayBeEmpty: !notNull };
}
