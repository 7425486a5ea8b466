import type { Asked } from '../asked.ts';
import type { ColumnShape, TableShape } from '../table-shapes.ts';
import { quoted } from './quoted.ts';
import { type Row, rowOfPostgres } from './row.ts';

const typeOf = { text: 'text', number: 'float8', time: 'timestamptz', json: 'jsonb' } as const;

/** Names of the tables that have rows. */
export async function tablesInUse(client: Asked, tables: readonly TableShape[]): Promise<readonly string[]> {
  const used: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query(`select 1 from ${quoted(name)} limit 1`);
    if (rows.length > 0) used.push(name);
  }
  return used;
}

/** Writes the rows, but for what points at rows of the same table: those may not be there yet. */
export async function insertRows(client: Asked, table: TableShape, rows: readonly Row[]): Promise<void> {
  const columns = table.columns.filter(({ name }) => !table.inward.includes(name));
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const lists = columns.map(({ kind }, at) => `$${at + 1}::${typeOf[kind]}[]`).join(', ');
  const values = columns.map((column) => listOf(table, column, rows));
  await client.query(`insert into ${quoted(table.name)} (${names}) select * from unnest(${lists})`, values);
}

/** Adds what `insertRows` left out. */
export async function pointInward(client: Asked, table: TableShape, rows: readonly Row[]): Promise<void> {
  const columns = table.columns.filter(({ name }) => table.inward.includes(name) || table.key.includes(name));
  const named = (column: ColumnShape) => quoted(column.name);
  const lists = columns.map(({ kind }, at) => `$${at + 1}::${typeOf[kind]}[]`).join(', ');
  const set = table.inward.map((name) => `${quoted(name)} = given.${quoted(name)}`).join(', ');
  const same = table.key.map((name) => `there.${quoted(name)} = given.${quoted(name)}`).join(' and ');
  const values = columns.map((column) => listOf(table, column, rows));
  await client.query(
    `update ${quoted(table.name)} there set ${set}
      from unnest(${lists}) as given (${columns.map(named).join(', ')}) where ${same}`,
    values,
  );
}

/** All rows of a table by its key, in the order that SQLite has, fetched in parts. */
export async function* rowsOf(client: Asked, { name, columns, key }: TableShape): AsyncGenerator<Row> {
  const read = columns
    .map((column) => `${readAs[column.kind](quoted(column.name))} as ${quoted(column.name)}`)
    .join(', ');
  const isText = (part: string) => columns.some((column) => column.name === part && column.kind === 'text');
  const order = key.map((part) => (isText(part) ? `${quoted(part)} collate "C"` : quoted(part))).join(', ');
  await client.query(`declare moved no scroll cursor for select ${read} from ${quoted(name)} order by ${order}`);
  for (;;) {
    const { rows } = await client.query('fetch 200 from moved');
    if (rows.length === 0) break;
    for (const row of rows) yield rowOfPostgres(columns, row as Readonly<Record<string, unknown>>);
  }
  await client.query('close moved');
}

const readAs: Readonly<Record<ColumnShape['kind'], (column: string) => string>> = {
  text: (column) => column,
  number: (column) => column,
  time: (column) => `(extract(epoch from ${column}) * 1000)::bigint`,
  json: (column) => `${column}::text`,
};

function listOf({ columns }: TableShape, { name, kind }: ColumnShape, rows: readonly Row[]): readonly unknown[] {
  const at = columns.findIndex((column) => column.name === name);
  const values = rows.map((row) => row[at] ?? null);
  return kind === 'time' ? values.map((value) => (value === null ? null : new Date(value).toISOString())) : values;
}
