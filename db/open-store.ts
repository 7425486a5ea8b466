import { join } from 'node:path';
import { dialect } from './columns.ts';
import type { Store } from './commit.ts';

/** A SQLite file, or the address of a PostgreSQL database. */
export type Place = { readonly file: string } | { readonly url: string; readonly connections?: number };

/** The folder with the migrations of a dialect. */
export const migrationsOf = (name: typeof dialect): string => join(import.meta.dirname, 'migrations', name);

/**
 * Migrates the database (a file is made if there is none), then opens it. Throws DatabaseTooNew, or the driver's
 * error. Only the driver in use is loaded.
 */
export async function openStore(place: Place): Promise<Store> {
  const kind = 'url' in place ? 'postgres' : 'sqlite';
  if (kind !== dialect) throw new Error(`DATABASE_URL chose the columns of ${dialect}, the place is one of ${kind}`);
  if ('url' in place) {
    const [{ migratePostgres }, { openPostgres }] = await Promise.all([
      import('./migrate-postgres.ts'),
      import('./postgres.ts'),
    ]);
    await migratePostgres(place.url, migrationsOf(kind));
    const { url, connections } = place;
    return openPostgres(url, connections === undefined ? {} : { connections });
  }
  const [{ migrateSqlite }, { openSqlite }] = await Promise.all([import('./migrate-sqlite.ts'), import('./sqlite.ts')]);
  migrateSqlite(place.file, migrationsOf(kind));
  return openSqlite(place.file);
}
