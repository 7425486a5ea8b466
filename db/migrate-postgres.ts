import pg from 'pg';
import type { Asked } from './asked.ts';
import { DatabaseTooNew } from './database-too-new.ts';
import { migrator } from './drizzle-drivers.ts';
import { checkServer } from './unfit-server.ts';

/** Any number that nobody else locks in this database. */
const lock = 7_267_321;

/**
 * Brings a database to the newest migration of the folder, all or nothing, and says how many it applied. Processes
 * that start at the same time wait for each other. Throws DatabaseTooNew when the database knows migrations that the
 * folder does not, and UnfitServer, both having changed nothing.
 */
export async function migratePostgres(url: string, folder: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the query under way rejects anyway
  await client.connect();
  try {
    await checkServer(client);
    return await migrateOver(client, folder, client.database ?? '');
  } finally {
    await client.end().catch(() => {});
  }
}

/** The same over a connection that is there; `name` is the database's, for the error. */
export async function migrateOver(client: Asked, folder: string, name: string): Promise<number> {
  await client.query('begin isolation level read committed read write');
  try {
    const applied = await migrateWithin(client, folder, name);
    await client.query('commit');
    return applied;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The same within a transaction of the caller: whoever else wants to migrate waits for its end. */
export async function migrateWithin(client: Asked, folder: string, name: string): Promise<number> {
  await client.query("set local lock_timeout = '60s'");
  await client.query(`select pg_advisory_xact_lock(${lock})`); // let go by the end of the transaction, however it ends
  return applyDue(client, folder, name);
}

async function applyDue(client: Asked, folder: string, name: string): Promise<number> {
  const known = migrator().readMigrationFiles({ migrationsFolder: folder });
  const done = await appliedBefore(client);
  // By time, not by hash: a checkout with other line ends has other hashes.
  const times = new Set(known.map((migration) => migration.folderMillis));
  if (done.some((time) => !times.has(time))) throw new DatabaseTooNew(name);

  const last = Math.max(0, ...done);
  const due = known.filter((migration) => migration.folderMillis > last);
  if (due.length === 0) return 0;
  await client.query(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  for (const { sql, hash, folderMillis } of due) {
    for (const statement of sql) await client.query(statement);
    await client.query('insert into __drizzle_migrations (hash, created_at) values ($1, $2)', [hash, folderMillis]);
  }
  return due.length;
}

/** Times of the migrations in the database. */
async function appliedBefore(client: Asked): Promise<number[]> {
  const { rows: found } = await client.query("select 1 where to_regclass('__drizzle_migrations') is not null");
  if (found.length === 0) return [];
  const { rows } = await client.query('select created_at from __drizzle_migrations');
  return (rows as { created_at: string | number }[]).map((row) => Number(row.created_at));
}
