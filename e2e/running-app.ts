import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppProcess, appProcess } from './app-process.ts';
import { freePort } from './free-port.ts';
import { roundRobin } from './round-robin.ts';
import { storyDatabase } from './story-database.ts';

/** The built app on a data folder and a database of its own. */
export interface RunningApp {
  readonly url: string;
  readonly dataFolder: string;
  /** What leads another program to the same data. */
  readonly environment: Readonly<Record<string, string>>;
  /** Its processes, all behind the one address. */
  readonly processes: readonly AppProcess[];
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Ends it with the signal and waits for its end; the exit code, or null after a signal. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Starts it again at the same address, with the same data. */
  readonly start: () => Promise<void>;
  /** Runs statements in its database, beside it. */
  readonly execute: (sql: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** What the stories run on; `npm run test:scale` says other things than the defaults. */
export interface Stage {
  /** A PostgreSQL server, on which every app has a database of its own; null: SQLite. */
  readonly server: string | null;
  /** More than one stand behind a proxy that changes between them with every request. */
  readonly processes: number;
}

const stage: Stage = {
  server: process.env.PHASELINE_STORIES_POSTGRES || null,
  processes: Number(process.env.PHASELINE_STORIES_PROCESSES || 1),
};

/** More variables; a function gets the address at which the app will be. */
export type Environment = Readonly<Record<string, string>> | ((url: string) => Readonly<Record<string, string>>);

export async function runApp(
  environment: Environment = {},
  { server, processes: count }: Stage = stage,
): Promise<RunningApp> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'phaseline-e2e-'));
  const database = await storyDatabase(dataFolder, server);
  let printed = '';
  const say = (text: string) => {
    printed += text;
  };
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const proxy = count > 1 ? await roundRobin(urls) : null;
  const url = proxy?.url ?? urls[0] ?? '';
  const more = typeof environment === 'function' ? environment(url) : environment;
  const settings = { DATA_FOLDER: dataFolder, ...database.environment, ...more };
  const all = ports.map((port) => appProcess(port, settings, say));
  const start = async () => void (await Promise.all(all.map((one) => one.start())));
  await start();
  return {
    url,
    dataFolder,
    environment: { DATA_FOLDER: dataFolder, ...database.environment },
    processes: all,
    output: () => printed,
    start,
    async stop(signal = 'SIGTERM') {
      const codes = await Promise.all(all.map((one) => one.stop(signal)));
      return codes.find((code) => code !== 0) ?? codes[0] ?? null;
    },
    execute: database.execute,
    async remove() {
      await proxy?.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
