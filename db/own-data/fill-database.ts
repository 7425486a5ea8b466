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
/** What somebody leaves who sets an installation up; each before those that its rows point at. */
const ofSetUp = ['audit', 'jobs', 'workspace_settings', 'identities', 'sessions'];

/**
 * Writes all of it into a migrated database in which nobody has worked yet, in one transaction: all of it or nothing.
 * With `owner`, the id of the only person who may be there: what they left by setting it up makes room.
 */
export function fillDatabase(place: Place, tables: readonly TableRows[], owner: string | null = null): Promise<Filled> {
  return 'url' in place ? fillPostgres(place.url, tables, owner) : fillSqlite(place.file, tables, owner);
}

const makesRoom = (owner: string | null) => (owner === null ? ofTheStart : [...ofSetUp, ...ofTheStart, 'people']);

const mustBeEmpty = (tables: readonly TableRows[], owner: string | null) =>
  tables.map(({ shape }) => shape).filter(({ name }) => ![...makesRoom(owner), ...ofHere].includes(name));

async function fillSqlite(file: string, tables: readonly TableRows[], owner: string | null): Promise<Filled> {
  const raw = new Database(file, { timeout: 5000, fileMustExist: true });
  let current = '';
  try {
    raw.pragma('foreign_keys = ON');
    raw.exec('begin immediate');
    raw.pragma('defer_foreign_keys = ON'); // rows point at rows of their table that come after them
    const isUsed = ({ name }: TableShape) => raw.prepare(`select 1 from ${quoted(name)} limit 1`).get() !== undefined;
    const used = mustBeEmpty(tables, owner).filter(isUsed);
    if (used.length > 0) return { is: 'inUse', tables: used.map(({ name }) => name) };
    if (owner !== null && raw.prepare('select 1 from people where id <> ? limit 1').get(owner)) return othersAreThere;
    for (const name of makesRoom(owner)) raw.exec(`delete from ${quoted(name)}`);
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

async function fillPostgres(url: string, tables: readonly TableRows[], owner: string | null): Promise<Filled> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the query under way rejects anyway
  await client.connect();
  let current = '';
  try {
    await client.query('begin isolation level read committed read write');
    const used = await tablesInUse(client, mustBeEmpty(tables, owner));
    if (used.length > 0) return { is: 'inUse', tables: used };
    if (owner !== null) {
      const { rows } = await client.query('select 1 from people where id <> $1 limit 1', [owner]);
      if (rows.length > 0) return othersAreThere;
    }
    for (const name of makesRoom(owner)) await client.query(`delete from ${quoted(name)}`);
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

const othersAreThere: Filled = { is: 'inUse', tables: ['people'] };

function refusal(error: unknown, table: string): Filled {
  const { kind } = failureOf(error);
  if (kind === 'unique' || kind === 'reference') return { is: 'refused', table };
  throw error;
}
