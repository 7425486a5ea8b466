import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

/** One process of the built app on a data folder of its own. */
export interface RunningApp {
  readonly url: string;
  readonly dataFolder: string;
  /** Everything it printed so far. */
  readonly output: () => string;
  readonly process: () => ChildProcess;
  /** Ends it with the signal and waits for its end; the exit code, or null after a signal. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Starts it again on the same port and folder. */
  readonly start: () => Promise<void>;
  readonly remove: () => void;
}

export async function runApp(environment: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'phaseline-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess;
  let printed = '';

  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['scripts/launcher.mjs', 'start'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(port),
        DATA_FOLDER: dataFolder,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => {
      printed += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    for (let tries = 0; ; tries += 1) {
      if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}:\n${printed}`);
      if (
        await fetch(`${url}/api/healthz`).then(
          (reply) => reply.ok,
          () => false,
        )
      )
        return;
      if (tries > 300) throw new Error(`the app did not answer within 30 s:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await start();

  return {
    url,
    dataFolder,
    output: () => printed,
    process: () => child,
    start,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
    remove: () => rmSync(dataFolder, { recursive: true, force: true }),
  };
}
