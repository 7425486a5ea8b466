import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, copyOfData, startApp, startBareNext } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { longPage } from './prepared-data.ts';
import { getPage } from './requests.ts';
import { runLoad } from './run-load.ts';
import { saveLoad } from './save-load.ts';
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
  /** After as many pages again, each of them rendered by Next. */
  readonly rendered: number | null;
}

/**
 * Start and memory of the app and of the bare Next server: started and loaded in turn, new processes in each run. The
 * app's load is what respondents do: a page nobody has answered and a saved answer, in turn. The start page, which Next
 * renders each time as it does the bare page, is a load of its own.
 */
export async function startAndMemory(bench: Bench): Promise<readonly Figure[]> {
  const loads = loadsPerSecond * bench.seconds;
  const page = longPage(bench.data.long[0] ?? '');
  const seen: { readonly app: Seen[]; readonly bare: Seen[] } = { app: [], bare: [] };
  for (let run = 0; run < bench.runs; run += 1) {
    const emptyMs = await emptyStart(run);
    const app = await startApp(copyOfData(bench, `memory-${run}`));
    const bare = await startBareNext();
    const look = async () => {
      await pause(settling);
      return { app: app.memory(), bare: bare.memory() };
    };
    const idle = await look();
    await loadPages(app, page, loads / 2);
    await saveLoad(app, bench.data)(16, bench.seconds);
    await loadPages(app, page, loads / 2);
    await loadPages(bare, '/', loads);
    const loaded = await look();
    for (const server of [app, bare]) await loadPages(server, '/', loads);
    const rendered = await look();
    seen.app.push({ startMs: emptyMs, idle: idle.app, loaded: loaded.app, rendered: rendered.app });
    seen.bare.push({ startMs: bare.startMs, idle: idle.bare, loaded: loaded.bare, rendered: rendered.bare });
    for (const server of [app, bare]) await server.stop();
  }
  const of = (key: keyof Seen) =>
    [seen.app.map((one) => one[key]), { 'bare Next': seen.bare.map((one) => one[key]) }] as const;
  return [
    figure('start', 'From starting the process to the first page', 'ms', ...of('startMs')),
    figure('memory-idle', 'Memory idle, after the first page', 'MB', ...of('idle')),
    figure('memory-loaded', `Memory after ${loads} page loads and some thousand saves`, 'MB', ...of('loaded')),
    figure('memory-rendered', `Memory after ${loads} rendered pages more`, 'MB', ...of('rendered')),
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
