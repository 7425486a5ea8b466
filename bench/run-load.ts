import { Connection } from './connection.ts';
import { percentile } from './median.ts';
import type { ServerProcess } from './server-process.ts';

export interface LoadFigures {
  readonly turns: number;
  readonly perSecond: number;
  /** Milliseconds of one turn. */
  readonly p50: number;
  readonly p99: number;
  /** Cores that the clients used, all of them together; near 1 they are what limits. */
  readonly clientCores: number;
  /** Cores that the server used; null where the system does not tell. */
  readonly serverCores: number | null;
}

export interface Load {
  readonly clients: number;
  /** No client begins a turn later than this. */
  readonly seconds: number;
  /** One turn of one client, of one request or several; false when there is nothing left to do. */
  readonly turn: (connection: Connection, client: number) => Promise<boolean>;
}

/** Clients with a connection each, every one of which begins its next turn when the last one is over. */
export async function runLoad(server: ServerProcess, { clients, seconds, turn }: Load): Promise<LoadFigures> {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(server.url)));
  const times: number[] = [];
  const ownBefore = process.cpuUsage();
  const serverBefore = server.cpuSeconds();
  const began = performance.now();
  const end = began + seconds * 1000;
  try {
    await Promise.all(
      connections.map(async (connection, client) => {
        for (let now = performance.now(); now < end; ) {
          if (!(await turn(connection, client))) return;
          const then = performance.now();
          times.push(then - now);
          now = then;
        }
      }),
    );
  } finally {
    for (const connection of connections) connection.close();
  }
  const took = (performance.now() - began) / 1000;
  const own = process.cpuUsage(ownBefore);
  const serverAfter = server.cpuSeconds();
  return {
    turns: times.length,
    perSecond: times.length / took,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    clientCores: (own.user + own.system) / 1e6 / took,
    serverCores: serverBefore === null || serverAfter === null ? null : (serverAfter - serverBefore) / took,
  };
}
