import { join } from 'node:path';
import type { Store } from './commit.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { openSqlite } from './sqlite.ts';

/** Migrates the database file (made if there is none), then opens it. Throws DatabaseTooNew, or the driver's error. */
export async function openStore({ file }: { readonly file: string }): Promise<Store> {
  migrateSqlite(file, join(import.meta.dirname, 'migrations', 'sqlite'));
  return openSqlite(file);
}
