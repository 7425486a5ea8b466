import type pg from 'pg';
import type { Bound, Db, Query } from './commit.ts';
import { postgresDriver } from './drizzle-drivers.ts';
import * as schema from './schema.ts';

/** A connection of the pool as lists are written to it. */
export interface Connection {
  readonly db: Db;
  /** Sends the write before it returns, so that calls one after the other are sent in that order. */
  run(write: Query | Bound): Promise<unknown>;
}

interface PreparedWrite {
  execute(values: object): Promise<unknown>;
}

/** Finds the connection of a client, the same one each time: it keeps the statements prepared there. */
export function connections(): (client: pg.PoolClient) => Connection {
  const known = new WeakMap<pg.PoolClient, Connection>();
  const names = new Map<Bound['statement'], string>(); // as many as there are statements in the code
  const nameOf = (statement: Bound['statement']): string => {
    const name = names.get(statement) ?? `write_${names.size}`;
    names.set(statement, name);
    return name;
  };
  return (client) => {
    let connection = known.get(client);
    if (!connection) {
      connection = connect(client, nameOf);
      known.set(client, connection);
    }
    return connection;
  };
}

function connect(client: pg.PoolClient, nameOf: (statement: Bound['statement']) => string): Connection {
  const db: Db = postgresDriver().drizzle(client, { schema });
  const prepared = new Map<Bound['statement'], PreparedWrite>();
  return {
    db,
    async run(write) {
      // Not awaited bare: that would begin a microtask later, behind the writes that come after.
      if (!('statement' in write)) return write.then((result) => result);
      let known = prepared.get(write.statement);
      if (!known) {
        known = prepare(write.statement.build(db), nameOf(write.statement));
        prepared.set(write.statement, known);
      }
      return known.execute(write.values);
    },
  };
}

/** Every query of drizzle's PostgreSQL dialect has it; our Query does not ask for it, since SQLite's has another. */
function prepare(query: Query, name: string): PreparedWrite {
  return (query as unknown as { prepare(name: string): PreparedWrite }).prepare(name);
}
