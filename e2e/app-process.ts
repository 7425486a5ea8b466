import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** One process of the built app on a port of its own, to be started, stopped and started again. */
export interface AppProcess {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** Ends it with the signal and waits for its end; the exit code, or null after a signal. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Does not start it yet. `say` gets everything that it prints. */
export function appProcess(
  port: number,
  environment: Readonly<Record<string, string>>,
  say: (text: string) => void,
): AppProcess {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  const hasEnded = () => child?.exitCode !== null || child.signalCode !== null;
  const answers = () =>
    fetch(`${url}/api/healthz`).then(
      (reply) => reply.ok,
      () => false,
    );
  return {
    url,
    async start() {
      let printed = '';
      child = spawn(process.execPath, ['scripts/launcher.mjs', 'start'], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          PORT: String(port),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          say(chunk.toString());
        });
      }
      for (let tries = 0; !(await answers()); tries += 1) {
        if (hasEnded()) throw new Error(`the app ended with ${child.exitCode}:\n${printed}`);
        if (tries > 300) throw new Error(`the app did not answer within 30 s:\n${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async stop(signal) {
      if (!child || hasEnded()) return child?.exitCode ?? null;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
