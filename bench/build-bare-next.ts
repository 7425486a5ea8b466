import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Builds the bare page, as scripts/build-pages.ts builds the app's; throws with Next's words when it cannot. */
export function buildBareNext(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: path.join(import.meta.dirname, 'bare-next'),
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the bare Next page could not be built:\n${stdout}\n${stderr}`);
}
