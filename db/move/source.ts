import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrator } from '../drizzle-drivers.ts';
import { codeOf, failureOf } from '../failure.ts';
import type { TableShape } from '../table-shapes.ts';
import type { Row } from './row.ts';
import { sqliteRows } from './sqlite-rows.ts';

/** A SQLite file that nobody else can open while it is held. */
export interface Source {
  /** All rows of a table by its key, read as they are asked for. One table at a time. */
  rows(table: TableShape): Iterable<Row>;
  close(): void;
}

export type SourceRefusal =
  /** No such file, no database, no right to it; `code` is the system's or the driver's. */
  | { readonly is: 'unusable'; readonly code: string }
  /** A running app has it open, or one that crashed left a log beside it. */
  | { readonly is: 'open' }
  /** Migrations of this program are missing in it, or it has others. */
  | { readonly is: 'older' | 'newer' };

/**
 * Opens the file alone: in SQLite's exclusive mode a running app is noticed, and one that is started meanwhile finds it
 * locked. Nothing is written to it. A log beside it would be worked in when it is closed, so it is refused.
 */
export function openSource(file: string, migrations: string): Source | SourceRefusal {
  if (!existsSync(file)) return { is: 'unusable', code: 'ENOENT' };
  const log = `${file}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return { is: 'open' };
  const raw = new Database(file, { timeout: 200, fileMustExist: true });
  try {
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.exec('begin exclusive');
    const refusal = versionRefusal(raw, migrations);
    if (!refusal) return sourceOf(raw);
    raw.close();
    return refusal;
  } catch (error) {
    raw.close();
    if (failureOf(error).kind === 'busy') return { is: 'open' };
    const code = codeOf(error);
    if (code === null) throw error;
    return { is: 'unusable', code };
  }
}

function sourceOf(raw: Database.Database): Source {
  return { rows: (table) => sqliteRows(raw, table), close: () => raw.close() };
}

function versionRefusal(raw: Database.Database, folder: string): SourceRefusal | null {
  const known = migrator()
    .readMigrationFiles({ migrationsFolder: folder })
    .map(({ folderMillis }) => folderMillis);
  const there = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  const done = there ? raw.prepare('select created_at from __drizzle_migrations').pluck().all().map(Number) : [];
  if (done.some((time) => !known.includes(time))) return { is: 'newer' };
  return known.every((time) => done.includes(time)) ? null : { is: 'older' };
}
