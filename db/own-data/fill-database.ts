import Database from 'better-sqlite3';
import pg from 'pg';
import { failureOf } from '../failure.ts';
import { quoted } from '../move/quoted.ts';
import type { Row } from '../move/row.ts';
import { insertRows, pointInward, tablesInUse } from '../move/target.ts';
import type { Place } from '../open-store.ts';
import type { TableShape } from '../table-shapes.ts';

/** Rows of a table, each with a value for every column. */
export interface TableRows {
  readonly shape: TableShape;
  readonly rows: readonly Row[];
}

export type Filled =
  | { readonly is: 'filled' }
  /** Names of tables that have rows. */
  | { readonly is: 'inUse'; readonly tables: readonly string[] }
  /** Two rows have something that only one may have, or what a row points at is not there. */
  | { readonly is: 'refused'; readonly table: string };

/** What a start writes by itself: it does not count as in use, and makes room. */
const ofTheStart = ['questionnaire_drafts', 'questionnaire_versions', 'tickets', 'attempts'];
/** Is of this installation, whatever comes in. */
const ofHere = ['installation'];

/** Writes all of it into a migrated database in which nobody has worked yet, in one transaction: all of it or nothing. */
export function fillDatabase(place: Place, tables: readonly TableRows[]): Promise<Filled> {
  return 'url' in place ? fillPostgres(place.url, tables) : fillSqlite(place.file, tables);
}

const mustBeEmpty = (tables: readonly TableRows[]) =>
  tables.map(({ shape }) => shape).filter(({ name }) => ![...ofTheStart, ...ofHere].includes(name));

async function fillSqlite(file: string, tables: readonly TableRows[]): Promise<Filled> {
  const raw = new Database(file, { timeout: 5000, fileMustExist: true });
  let current = '';
  try {
    raw.pragma('foreign_keys = ON');
    raw.exec('begin immediate');
    raw.pragma('defer_foreign_keys = ON'); // rows point at rows of their table that come after them
    const isUsed = ({ name }: TableShape) => raw.prepare(`select 1 from ${quoted(name)} limit 1`).get() !== undefined;
    const used = mustBeEmpty(tables).filter(isUsed);
    if (used.length > 0) return { is: 'inUse', tables: used.map(({ name }) => name) };
    for (const name of ofTheStart) raw.exec(`delete from ${quoted(name)}`);
    for (const { shape, rows } of tables) {
      current = shape.name;
      const names = shape.columns.map(({ name }) => quoted(name)).join(', ');
      const insert = raw.prepare(
        `insert into ${quoted(shape.name)} (${names}) values (${shape.columns.map(() => '?').join(', ')})`,
      );
      for (const row of rows) insert.run(...row);
    }
    raw.exec('commit');
    return { is: 'filled' };
  } catch (error) {
    return refusal(error, current);
  } finally {
    raw.close(); // undoes what was not committed
  }
}

async function fillPostgres(url: string, tables: readonly TableRows[]): Promise<Filled> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the query under way rejects anyway
  await client.connect();
  let current = '';
  try {
    await client.query('begin isolation level read committed read write');
    const used = await tablesInUse(client, mustBeEmpty(tables));
    if (used.length > 0) return { is: 'inUse', tables: used };
    for (const name of ofTheStart) await client.query(`delete from ${quoted(name)}`);
    for (const { shape, rows } of tables) {
      current = shape.name;
      for (let at = 0; at < rows.length; at += 500) await insertRows(client, shape, rows.slice(at, at + 500));
      if (shape.inward.length === 0) continue;
      for (let at = 0; at < rows.length; at += 500) await pointInward(client, shape, rows.slice(at, at + 500));
    }
    await client.query('commit');
    return { is: 'filled' };
  } catch (error) {
    return refusal(error, current);
  } finally {
    await client.end().catch(() => {}); // and with the connection what was not committed
  }
}

function refusal(error: unknown, table: string): Filled {
  const { kind } = failureOf(error);
  if (kind === 'unique' || kind === 'reference') return { is: 'refused', table };
  throw error;
}
