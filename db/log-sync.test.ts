import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { logSync } from './log-sync.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-log-sync-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whoever comes while one is under way is told by the next, in their order', async () => {
  const file = path.join(folder, 'a.db');
  writeFileSync(`${file}-wal`, 'frames');
  const log = logSync(file);
  const told: number[] = [];
  await new Promise<void>((resolve) => {
    for (const n of [1, 2, 3]) {
      log.sync((error) => {
        expect(error).toBeNull();
        told.push(n);
        if (n === 1) log.sync(() => told.push(4) && resolve());
      });
    }
  });
  expect(told).toEqual([1, 2, 3, 4]);
  log.close();
});

test('a log that is not there is an error for those who wait, and is looked for again', async () => {
  const file = path.join(folder, 'b.db');
  const log = logSync(file);
  const synced = () => new Promise<unknown>((resolve) => log.sync(resolve));
  expect(await synced()).toMatchObject({ code: 'ENOENT' });
  writeFileSync(`${file}-wal`, 'frames');
  expect(await synced()).toBeNull();
  log.close();
});
