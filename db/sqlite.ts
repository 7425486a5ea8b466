import Database from 'better-sqlite3';
import type { Db, Store } from './commit.ts';
import { sqliteDriver } from './drizzle-drivers.ts';
import { logSync } from './log-sync.ts';
import * as schema from './schema.ts';
import { type GroupLimits, groupedCommit } from './sqlite-commit.ts';
import { cacheStatements } from './sqlite-statements.ts';

/**
 * SQLite sleeps in our own thread while it waits for a lock, health check and all; so it waits hardly, and we try
 * again asynchronously.
 */
const busyTimeout = 5;

const usual: GroupLimits = { group: 64, slice: 10, patience: 5000 };

/** Opens a migrated database file. */
export function openSqlite(file: string, limits: Partial<GroupLimits> = {}): Store {
  const raw = new Database(file, { timeout: busyTimeout });
  const journal = raw.pragma('journal_mode = WAL', { simple: true });
  // "Saved" is said only after the fsync. That of the log is ours; elsewhere, as in memory, it is a part of COMMIT.
  const log = journal === 'wal' ? logSync(file) : null;
  raw.pragma(`synchronous = ${log ? 'NORMAL' : 'FULL'}`);
  raw.pragma('wal_autocheckpoint = 4000'); // pages: what is written again and again is carried over once
  raw.pragma('foreign_keys = ON');
  raw.pragma('trusted_schema = OFF');
  raw.pragma('secure_delete = ON'); // what was deleted is gone from the file too
  raw.pragma('temp_store = MEMORY'); // savepoints of a large group would go through a temporary file
  cacheStatements(raw);
  const db = sqliteDriver().drizzle(raw, { schema }) as unknown as Db; // the one cast: see columns.ts
  const { commit, onDisk, drain } = groupedCommit(raw, db, { ...usual, ...limits }, log);
  return {
    read: db,
    commit,
    onDisk,
    async settle() {
      // Between two turns: a transaction begins and ends in one.
      const [outcome] = raw.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
      return outcome?.busy === 0;
    },
    async close() {
      await drain();
      log?.close();
      raw.close();
    },
  };
}
