import { spawn } from 'node:child_process';
import { watchDocuments } from './bundle-documents.ts';

/** `npm run dev`: pages change as they are edited; a change of the process behind them starts it anew. */
export async function run(): Promise<void> {
  await watchDocuments();
  const watched = ['server.ts', 'api', 'db', 'server', 'core', 'importers', 'exporters', 'questionnaires'];
  const child = spawn(process.execPath, [...watched.map((path) => `--watch-path=${path}`), 'server.ts'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
