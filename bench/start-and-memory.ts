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

/** Milliseconds of quiet before a look at the memory: some 12 s after its last work V8 gives back what that has left. */
const settling = 20_000;
/** Page loads for each second of a load, before the second look at the memory: as many for both, however fast they are. */
const loadsPerSecond = 500;

interface Seen {
  readonly startMs: number;
  readonly idle: number | null;
  readonly loaded: number | null;
}

/** Start and memory of the app and of the bare Next server: started and loaded in turn, new processes in each run. */
export async function startAndMemory(bench: Bench): Promise<readonly Figure[]> {
  const loads = loadsPerSecond * bench.seconds;
  const dataFolder = copyOfData(bench, 'memory');
  const page = longPage(bench.data.long[0] ?? '');
  const app: Seen[] = [];
  const bare: Seen[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    const startMs = await emptyStart(run);
    const servers = [await startApp(dataFolder), await startBareNext()] as const;
    await pause(settling);
    const idle = servers.map((server) => server.memory());
    await loadPages(servers[0], page, loads);
    await loadPages(servers[1], '/', loads);
    await pause(settling);
    const loaded = servers.map((server) => server.memory());
    app.push({ startMs, idle: idle[0] ?? null, loaded: loaded[0] ?? null });
    bare.push({ startMs: servers[1].startMs, idle: idle[1] ?? null, loaded: loaded[1] ?? null });
    for (const server of servers) await server.stop();
  }
  const of = (key: keyof Seen) =>
    [app.map((seen) => seen[key]), { 'bare Next': bare.map((seen) => seen[key]) }] as const;
  return [
    figure('start', 'From starting the process to the first page', 'ms', ...of('startMs')),
    figure('memory-idle', 'Memory idle, after the first page', 'MB', ...of('idle')),
    figure('memory-loaded', `Memory after ${loads} page loads at 16 clients`, 'MB', ...of('loaded')),
  ];
}

/** The first start of an installation: it makes its database too. */
async function emptyStart(run: number): Promise<number> {
  const dataFolder = path.join(temporaryFolder(), `start-${run}`);
  mkdirSync(dataFolder);
  const server = await startApp(dataFolder);
  await server.stop();
  return server.startMs;
}

async function loadPages(server: ServerProcess, page: string, loads: number): Promise<void> {
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
}
