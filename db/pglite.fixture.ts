import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { checked, queryOf } from './checked.ts';
import type { Bound, Db, Query, Store } from './commit.ts';
import { migrateOver } from './migrate-postgres.ts';
import { retriedCommit } from './retried-commit.ts';
import * as schema from './schema.ts';

/**
 * PostgreSQL inside this process: its SQL and its constraints without a server. It has one connection, so a race in
 * it proves nothing about locks.
 */
export async function openPglite(): Promise<Store> {
  const client = new PGlite();
  await migrateOver(client, join(import.meta.dirname, 'migrations', 'postgres'), 'PGlite');
  const db = drizzle(client, { schema });
  const { commit, drain } = retriedCommit(
    (list) =>
      db.transaction(async (transaction) => {
        const writer = transaction as unknown as Db; // what it answers to a write, `checked` understands
        const results: unknown[] = [];
        for (const write of list(writer)) results.push(checked(write, await run(writer, queryOf(write))));
        return { done: true, results };
      }),
    0,
  );
  return {
    read: db,
    commit,
    onDisk: async () => {},
    settle: async () => true,
    async close() {
      await drain();
      await client.close();
    },
  };
}

async function run(db: Db, write: Query | Bound): Promise<unknown> {
  if (!('statement' in write)) return write;
  const query = write.statement.build(db) as unknown as {
    prepare(name: string): { execute(values: object): Promise<unknown> };
  };
  return query.prepare('').execute(write.values);
}
