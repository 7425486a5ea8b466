import pg from 'pg';
import type { Store } from './commit.ts';
import { postgresDriver } from './drizzle-drivers.ts';
import { failureOf } from './failure.ts';
import { pause } from './pause.ts';
import { postgresTry } from './postgres-commit.ts';
import { retriedCommit } from './retried-commit.ts';
import * as schema from './schema.ts';

export interface PostgresLimits {
  /** At most so many connections. */
  readonly connections: number;
  /** Sends a whole list at once; without, each write waits for the one before. */
  readonly pipeline: boolean;
  /** Milliseconds of waiting for a connection or a lock, and of trying again while the server is away. */
  readonly patience: number;
  /** Milliseconds, longer than any of our statements takes: a server that is silent for so long counts as gone. */
  readonly silence: number;
}

const usual: PostgresLimits = { connections: 10, pipeline: true, patience: 5000, silence: 30_000 };

/** Opens a migrated database. Connections are made when they are needed and again when they were lost. */
export function openPostgres(url: string, limits: Partial<PostgresLimits> = {}): Store {
  const { connections, pipeline, patience, silence } = { ...usual, ...limits };
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline,
    connectionTimeoutMillis: patience,
    query_timeout: silence,
    keepAlive: true,
    onConnect: (client) => prepareSession(client, patience),
  });
  // Without listeners a connection that dies would end the process: an idle one is the pool's, one in use the client's.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  readAgainWhenLost(pool, patience);
  const { commit, drain } = retriedCommit(postgresTry(pool, { pipeline }), patience);
  return {
    read: postgresDriver().drizzle(pool, { schema }),
    commit,
    onDisk: async () => {}, // nobody sees a commit there before it is
    settle: async () => true,
    async close() {
      await drain();
      await pool.end();
    },
  };
}

/**
 * Read-only unless a list begins: if its BEGIN alone failed, the writes sent behind it would otherwise each be
 * committed. The texts of times as drizzle reads them, whatever the server prefers. "Saved" means on disk.
 */
async function prepareSession(client: pg.ClientBase, patience: number): Promise<void> {
  await client.query(`
    set default_transaction_read_only = on;
    set lock_timeout = ${patience};
    set datestyle = 'ISO';
    set timezone = 'UTC';
    select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`);
}

/** Reading changes nothing, so it is tried on another connection when one was lost. */
function readAgainWhenLost(pool: pg.Pool, patience: number): void {
  const query: (...words: unknown[]) => Promise<unknown> = pool.query.bind(pool);
  const patiently = async (...words: unknown[]): Promise<unknown> => {
    const since = performance.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await query(...words);
      } catch (error) {
        if (failureOf(error).kind !== 'lost' || performance.now() - since >= patience) throw error;
        await pause(attempt);
      }
    }
  };
  pool.query = patiently as typeof pool.query; // drizzle uses one of its many overloads: a config, values, a promise
}
