import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../e2e/free-port.ts';
import { atEndOfPart } from './end-of-part.ts';
import { cpuSecondsOf, memoryOf } from './process-figures.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface ServerProcess {
  readonly url: string;
  /** Milliseconds from starting the process to the last byte of the first reply to `GET /`. */
  readonly startMs: number;
  /** Resident memory in MB of 1,048,576 bytes; null where the system does not tell. */
  readonly memory: () => number | null;
  /** Seconds of CPU so far; null where the system does not tell. */
  readonly cpuSeconds: () => number | null;
  readonly stop: () => Promise<void>;
}

const patienceMs = 30_000;
const running = new Set<ChildProcess>();

// Whatever ends the bench, nothing it started stays: a server is the first of a process group of its own.
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** Starts a server under the Node of this process and waits for its first page; PORT tells it where to listen. */
export async function startServer(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [program = '', ...rest] = [...before, process.execPath, ...words];
  const printed = path.join(temporaryFolder(), `${port}.log`);
  const output = openSync(printed, 'w');
  const began = performance.now();
  const child = spawn(program, rest, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  running.add(child);
  atEndOfPart(() => stop(child));
  child.once('exit', () => running.delete(child));
  child.once('error', (error) => {
    running.delete(child);
    writeFileSync(printed, error.message);
  });
  for (;;) {
    if (await firstPage(url)) break;
    const ended = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    if (ended || performance.now() - began > patienceMs) {
      throw new Error(`"${words.join(' ')}" gave no page. It printed:\n${readFileSync(printed, 'utf8')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { pid } = child;
  return {
    url,
    startMs: performance.now() - began,
    memory: () => (pid === undefined ? null : memoryOf(pid)),
    cpuSeconds: () => (pid === undefined ? null : cpuSecondsOf(pid)),
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** Whether the server is there and has sent a whole page; a connection that is refused is no error yet. */
async function firstPage(url: string): Promise<boolean> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    await reply.arrayBuffer();
    return reply.ok;
  } catch {
    return false;
  }
}
