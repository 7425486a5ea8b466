import Database from 'better-sqlite3';
import pg from 'pg';
import type { Row } from '../move/row.ts';
import { sqliteRows } from '../move/sqlite-rows.ts';
import { rowsOf } from '../move/target.ts';
import type { Place } from '../open-store.ts';
import type { TableShape } from '../table-shapes.ts';

/** A migrated database as it is at one moment, beside whoever goes on working with it. */
export interface Snapshot {
  /** All rows of a table by its key, read as they are asked for. One table at a time. */
  rows(table: TableShape): AsyncIterable<Row> | Iterable<Row>;
  close(): Promise<void>;
}

/** Holds the moment until it is closed: nothing that is committed meanwhile is seen. */
export function openSnapshot(place: Place): Promise<Snapshot> {
  return 'url' in place ? ofPostgres(place.url) : ofSqlite(place.file);
}

async function ofSqlite(file: string): Promise<Snapshot> {
  const raw = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  raw.exec('begin');
  raw.prepare('select count(*) from sqlite_master').get(); // only a reading fixes the moment
  return {
    rows: (table) => sqliteRows(raw, table),
    close: async () => void raw.close(),
  };
}

async function ofPostgres(url: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the query under way rejects anyway
  await client.connect();
  await client.query('begin isolation level repeatable read read only');
  return {
    rows: (table) => rowsOf(client, table),
    close: () => client.end().catch(() => {}),
  };
}
