import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from './figure.ts';
import type { PreparedData } from './prepared-data.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What every part of the bench gets. */
export interface Bench {
  readonly runs: number;
  /** How long one load lasts. */
  readonly seconds: number;
  readonly data: PreparedData;
}

/** Measures one thing; the servers it has started are ended by the caller. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
}

/** A copy of the prepared data, for one server to write to. */
export function copyOfData({ data }: Bench, name: string): string {
  const copy = path.join(temporaryFolder(), name);
  cpSync(data.folder, copy, { recursive: true });
  return copy;
}

/** As `npm start` has it; of the bare Next page beside it too, so that what is compared is compared on equal terms. */
const allocator = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '12288', MALLOC_TRIM_THRESHOLD_: '65536' };

/** The app as `npm start` starts it, with its own defaults, log and all, whatever the caller's environment says. */
export function startApp(dataFolder: string, before: readonly string[] = []): Promise<ServerProcess> {
  const unset = {
    DATABASE_FILE: '',
    DATABASE_URL: '',
    SECRET_FILE: '',
    BASE_URL: '',
    LOG_LEVEL: '',
    LOCALE: '',
    QUESTIONNAIRE_FOLDER: '',
  };
  return startServer(['scripts/launcher.mjs', 'start'], { ...unset, ...allocator, DATA_FOLDER: dataFolder }, before);
}

/** With compiled code kept, as the launcher has it for the app. */
export function startBareNext(): Promise<ServerProcess> {
  return startServer(['bench/bare-next-server.ts'], {
    ...allocator,
    NODE_COMPILE_CACHE: 'node_modules/.cache/compiled',
  });
}

export function startBareServer(
  dataFolder: string,
  grouping: 'grouped' | 'one-by-one',
  before: readonly string[] = [],
): Promise<ServerProcess> {
  return startServer(['bench/bare-server.ts', path.join(dataFolder, 'phaseline.db'), grouping], {}, before);
}
