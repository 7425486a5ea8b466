import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { logSync } from './log-sync.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-log-sync-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whoever comes while one is under way is told by the next, in their order', async () => {
  const file = path.join(folder, 'a.db');
  writeFileSync(file, '');
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

test.runIf(process.platform === 'linux')('after one that failed none is told to be on disk', async () => {
  symlinkSync('/proc/self/mem', path.join(folder, 'd.db-wal')); // can be opened, and not be written through
  writeFileSync(path.join(folder, 'd.db'), '');
  const broken = logSync(path.join(folder, 'd.db'));
  const told = () => new Promise<unknown>((resolve) => broken.sync(resolve));
  const [first, meanwhile] = await Promise.all([told(), told()]);
  expect(first).toMatchObject({ code: 'EINVAL' });
  expect([meanwhile, await told()]).toEqual([first, first]);
  broken.close();
});

test('the log of a database that is a link stands beside what it leads to', async () => {
  const file = path.join(folder, 'e.db');
  writeFileSync(file, '');
  writeFileSync(`${file}-wal`, 'frames');
  symlinkSync(file, path.join(folder, 'link.db'));
  const log = logSync(path.join(folder, 'link.db'));
  expect(await new Promise((resolve) => log.sync(resolve))).toBeNull();
  log.close();
});

test('a log that is not there is an error for those who wait, and is looked for again', async () => {
  const file = path.join(folder, 'b.db');
  writeFileSync(file, '');
  const log = logSync(file);
  const synced = () => new Promise<unknown>((resolve) => log.sync(resolve));
  expect(await synced()).toMatchObject({ code: 'ENOENT' });
  writeFileSync(`${file}-wal`, 'frames');
  expect(await synced()).toBeNull();
  log.close();
});
