import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bench, copyOfData, startApp, startBareServer } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import type { LoadFigures } from './run-load.ts';
import { saveLoad } from './save-load.ts';
import { temporaryFolder } from './temporary-folder.ts';

const delayMs = 4;

/**
 * Saves while every fsync takes 4 ms longer, as on a disk that answers late. The delay comes from strace, outside of
 * the app. Beside it the bare server with one commit per answer: what there would be without grouping. Throws when the
 * delay does not happen.
 */
export async function slowFsync(bench: Bench): Promise<readonly Figure[]> {
  const traces = { app: path.join(temporaryFolder(), 'app.trace'), bare: path.join(temporaryFolder(), 'bare.trace') };
  const server = await startApp(copyOfData(bench, 'slow-app'), straced(traces.app));
  const bareServer = await startBareServer(copyOfData(bench, 'slow-bare'), 'one-by-one', straced(traces.bare));
  const app = saveLoad(server, bench.data);
  const bare = saveLoad(bareServer, bench.data);
  const alone = await app(1, bench.seconds);
  if (alone.p50 < delayMs) throw new Error(`one save takes ${alone.p50} ms: the fsyncs are not delayed`);

  for (const load of [app, bare]) await load(64, bench.seconds);

  const grouped: LoadFigures[] = [];
  const single: LoadFigures[] = [];
  const savesPerFsync: number[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    const before = delayedIn(traces.app);
    const load = await app(64, bench.seconds);
    grouped.push(load);
    savesPerFsync.push(load.turns / (delayedIn(traces.app) - before));
    single.push(await bare(64, bench.seconds));
  }
  const of = (key: 'perSecond' | 'p99') =>
    [grouped.map((load) => load[key]), { 'bare server, one by one': single.map((load) => load[key]) }] as const;
  return [
    figure('slow-saves-64', 'Saves, 64 clients, fsync 4 ms slower', '/s', ...of('perSecond')),
    figure('slow-saves-64-p99', '  99 of 100 within', 'ms', ...of('p99')),
    figure('slow-saves-64-group', '  saves for one fsync', '', savesPerFsync),
    figure('slow-saves-1-p50', 'One save, 1 client, fsync 4 ms slower', 'ms', [alone.p50]),
  ];
}

/** Words that start a program with its fsyncs delayed and written down. */
function straced(trace: string): string[] {
  const calls = 'fsync,fdatasync';
  const delay = `inject=${calls}:delay_exit=${delayMs * 1000}`;
  return ['strace', '-f', '--seccomp-bpf', '-qq', '-e', `trace=${calls}`, '-e', delay, '-o', trace];
}

/** Delayed calls so far. */
function delayedIn(trace: string): number {
  return readFileSync(trace, 'utf8').split('(DELAYED)').length - 1;
}
