import { spawnSync } from 'node:child_process';

/** `npm run test:unit`: the quick part. */
export async function run(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(3)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
