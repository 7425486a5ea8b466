import { chmodSync, closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import { DatabaseTooNew } from './database-too-new.ts';
import { migrator } from './drizzle-drivers.ts';

export interface Migrated {
  /** Migrations applied now. */
  readonly applied: number;
  /** The copy made before; null when there was nothing to apply or nothing to lose. */
  readonly backup: string | null;
}

/**
 * Brings a database file to the newest migration of the folder, all or nothing; makes the file if there is none.
 * Throws DatabaseTooNew, having written nothing, when the file knows migrations that the folder does not.
 */
export function migrateSqlite(file: string, folder: string): Migrated {
  const known = migrator().readMigrationFiles({ migrationsFolder: folder });
  const done = appliedBefore(file);
  // By time, not by hash: a checkout with other line ends has other hashes.
  const times = new Set(known.map((migration) => migration.folderMillis));
  if (done.some((time) => !times.has(time))) throw new DatabaseTooNew(file);

  const last = Math.max(0, ...done);
  const nothingDue = known.every((migration) => migration.folderMillis <= last);
  if (nothingDue) return { applied: 0, backup: null };

  // A new file is its owner's only, whatever the folder allows; SQLite gives the files beside it the same rights.
  closeSync(openSync(file, 'a', 0o600));
  const backup = done.length > 0 ? copyBefore(file, done.length) : null;
  return { applied: apply(file, known), backup };
}

/** Times of the migrations in the file, read without opening it for writing. */
function appliedBefore(file: string): number[] {
  if (!existsSync(file) || statSync(file).size === 0) return [];
  const raw = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    const table = raw
      .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
      .get();
    if (!table) return [];
    const times = raw.prepare('select created_at from __drizzle_migrations').pluck().all() as (number | string)[];
    return times.map(Number);
  } finally {
    raw.close();
  }
}

/** `<file>.before-<n>`, n migrations old. Complete or not there at all: it is written under another name first. */
function copyBefore(file: string, migrations: number): string {
  const backup = `${file}.before-${migrations}`;
  const unfinished = `${backup}.part`;
  rmSync(unfinished, { force: true });
  const raw = new Database(file, { timeout: 10_000 });
  try {
    raw.prepare('vacuum into ?').run(unfinished);
  } finally {
    raw.close();
  }
  chmodSync(unfinished, statSync(file).mode);
  renameSync(unfinished, backup);
  return backup;
}

function apply(file: string, known: readonly MigrationMeta[]): number {
  const raw = new Database(file, { timeout: 10_000 });
  try {
    raw.pragma('journal_mode = WAL');
    // Recreating a table inside a transaction would cascade into its children. It has no effect in there, hence here.
    raw.pragma('foreign_keys = OFF');
    raw.exec('begin immediate');
    try {
      const due = dueNow(raw, known);
      const note = raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)');
      for (const migration of due) {
        for (const statement of migration.sql) raw.exec(statement);
        note.run(migration.hash, migration.folderMillis);
      }
      const orphans = raw.pragma('foreign_key_check') as unknown[];
      if (orphans.length > 0) throw new Error(`the migration leaves ${orphans.length} rows that point to nothing`);
      raw.exec('commit');
      return due.length;
    } catch (error) {
      if (raw.inTransaction) raw.exec('rollback');
      throw error;
    }
  } finally {
    raw.close();
  }
}

/** Asked again under the lock: another process may have migrated meanwhile. */
function dueNow(raw: Database.Database, known: readonly MigrationMeta[]): MigrationMeta[] {
  raw.exec(
    'create table if not exists __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)',
  );
  const last = raw.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null;
  return known.filter((migration) => migration.folderMillis > Number(last ?? 0));
}
