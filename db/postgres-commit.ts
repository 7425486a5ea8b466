import type pg from 'pg';
import { checked, queryOf } from './checked.ts';
import type { Write } from './commit.ts';
import { failureOf } from './failure.ts';
import { type Connection, connections } from './postgres-connection.ts';
import type { List, Progress } from './retried-commit.ts';

/**
 * Connections are read-only until a list begins (see postgres.ts). Each write sees what was committed before it
 * began; the row that guards an assessment comes first, so its lock puts rivals in a row.
 */
const begin = 'begin isolation level read committed read write';

type Send = (client: pg.PoolClient, connection: Connection, writes: readonly Write[]) => Promise<unknown[]>;

/** One try at a list on a connection of the pool: begin and all writes, then, once they were checked, COMMIT. */
export function postgresTry(pool: pg.Pool, { pipeline }: { readonly pipeline: boolean }) {
  const connectionOf = connections();
  const send = pipeline ? together : oneByOne;

  return async (list: List, progress: Progress): Promise<unknown> => {
    const client = await pool.connect();
    let usable = false;
    try {
      const connection = connectionOf(client);
      const results = await send(client, connection, list(connection.db));
      progress.committing = true;
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new Error(`commit was answered with ${command}`);
      usable = true;
      return { done: true, results };
    } catch (error) {
      usable = failureOf(error).kind !== 'lost' && (await undone(client));
      throw error;
    } finally {
      client.release(!usable); // else the pool would keep a dead connection
    }
  };
}

/** Two round trips with COMMIT, however many writes. */
const together: Send = async (client, connection, writes) => {
  const sent = [client.query(begin), ...writes.map((write) => connection.run(queryOf(write)))];
  const [begun, ...answers] = await Promise.allSettled(sent);
  if (begun?.status === 'rejected') throw begun.reason;
  // After a first error the others say no more than that there was one: the first in the order of the list counts.
  return answers.map((answer, i) => {
    if (answer.status === 'rejected') throw answer.reason;
    return checked(writes[i] as Write, answer.value); // there are as many answers as writes
  });
};

const oneByOne: Send = async (client, connection, writes) => {
  const results: unknown[] = [];
  await client.query(begin);
  for (const write of writes) results.push(checked(write, await connection.run(queryOf(write))));
  return results;
};

async function undone(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback');
    return true;
  } catch {
    return false;
  }
}
