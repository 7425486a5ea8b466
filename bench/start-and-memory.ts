import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, copyOfData, startApp, startBareNext } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { longPage } from './prepared-data.ts';
import { getPage } from './requests.ts';
import { runLoad } from './run-load.ts';
import type { ServerProcess } from './server-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Milliseconds after which a server that has nothing to do is idle. */
const settling = 2_000;
/** Page loads for each second of a load, before the second look at the memory: as many for both, however fast they are. */
const loadsPerSecond = 500;

interface Seen {
  readonly startMs: number;
  readonly idle: number | null;
  readonly loaded: number | null;
}

/** Start and memory of the app and of the bare Next server, in turn, a new process each time. */
export async function startAndMemory(bench: Bench): Promise<readonly Figure[]> {
  const loads = loadsPerSecond * bench.seconds;
  const app: Seen[] = [];
  const bare: Seen[] = [];
  const dataFolder = copyOfData(bench, 'memory');
  const page = longPage(bench.data.long[0] ?? '');
  for (let run = 0; run < bench.runs; run += 1) {
    const empty = path.join(temporaryFolder(), `start-${run}`);
    mkdirSync(empty);
    const first = await startApp(empty);
    await first.stop();
    app.push({ ...(await look(await startApp(dataFolder), page, loads)), startMs: first.startMs });
    bare.push(await look(await startBareNext(), '/', loads));
  }
  const of = (key: keyof Seen) =>
    [app.map((seen) => seen[key]), { 'bare Next': bare.map((seen) => seen[key]) }] as const;
  return [
    figure('start', 'From starting the process to the first page', 'ms', ...of('startMs')),
    figure('memory-idle', 'Memory idle, after the first page', 'MB', ...of('idle')),
    figure('memory-loaded', `Memory after ${loads} page loads at 16 clients`, 'MB', ...of('loaded')),
  ];
}

async function look(server: ServerProcess, page: string, loads: number): Promise<Seen> {
  await pause(settling);
  const idle = server.memory();
  const request = getPage(server.url, page);
  let left = loads;
  await runLoad(server, {
    clients: 16,
    seconds: Number.POSITIVE_INFINITY,
    async turn(connection) {
      if (left === 0) return false;
      left -= 1;
      const { status, head } = await connection.exchange(request);
      if (status !== 200) throw new Error(`a page was refused: ${head}`);
      return true;
    },
  });
  await pause(settling);
  const seen = { startMs: server.startMs, idle, loaded: server.memory() };
  await server.stop();
  return seen;
}
