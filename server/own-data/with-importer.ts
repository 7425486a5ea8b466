import type { Row } from '#db/move/row.ts';
import type { TableRows } from '#db/own-data/fill-database.ts';
import type { TableShape } from '#db/table-shapes.ts';

/** The administrator who imports, and what opens their account; rows of each table as they are before. */
export interface Importer {
  readonly person: Row;
  /** Of a table: its shape and the rows that are theirs. */
  readonly sessions: TableRows;
  readonly identities: TableRows;
}

/**
 * The rows of a file with the administrator among them who imports it, signed in as before. Whoever has their address in
 * the file is them: an administrator with the password of here. Else they stand beside the people of the file.
 */
export function withImporter(
  tables: readonly TableRows[],
  importer: Importer,
  newId: () => string,
): { readonly tables: readonly TableRows[]; readonly id: string } {
  const people = tables.find(({ shape }) => shape.name === 'people');
  if (!people) throw new Error('a file without people was not refused');
  const here = reader(people.shape, importer.person);
  const inFile = people.rows.find((row) => reader(people.shape, row)('address') === here('address'));
  const isTaken = people.rows.some((row) => reader(people.shape, row)('id') === here('id'));
  const id = String(inFile ? reader(people.shape, inFile)('id') : isTaken ? newId() : here('id'));
  const theirs = inFile
    ? changed(people.shape, inFile, {
        ...{ role: 'administrator', disabled_at: null, password_hash: here('password_hash') },
        joined_at: reader(people.shape, inFile)('joined_at') ?? here('joined_at'),
      })
    : changed(people.shape, importer.person, { id });
  const others = people.rows.filter((row) => row !== inFile);
  const owned = ({ shape, rows }: TableRows) => rows.map((row) => changed(shape, row, { person_id: id }));
  const added = new Map([
    ['people', [...others, theirs]],
    ['identities', withNew(tables, importer.identities.shape, owned(importer.identities))],
  ]);
  return {
    id,
    tables: [
      ...tables.map(({ shape, rows }) => ({ shape, rows: added.get(shape.name) ?? rows })),
      { shape: importer.sessions.shape, rows: owned(importer.sessions) },
    ],
  };
}

/** The rows of a table in the file, and those beside them whose key is free. */
function withNew(tables: readonly TableRows[], shape: TableShape, more: readonly Row[]): readonly Row[] {
  const rows = tables.find((one) => one.shape.name === shape.name)?.rows ?? [];
  const keyOf = (row: Row) => JSON.stringify(shape.key.map(reader(shape, row)));
  const known = new Set(rows.map(keyOf));
  return [...rows, ...more.filter((row) => !known.has(keyOf(row)))];
}

function reader({ columns }: TableShape, row: Row): (column: string) => Row[number] {
  return (name) => row[columns.findIndex((column) => column.name === name)] ?? null;
}

function changed({ columns }: TableShape, row: Row, values: Readonly<Record<string, Row[number]>>): Row {
  return columns.map(({ name }, at) => (Object.hasOwn(values, name) ? (values[name] ?? null) : (row[at] ?? null)));
}
