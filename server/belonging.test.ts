import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dialect } from '#db/columns.ts';
import type { Store } from '#db/commit.ts';
import { openStore } from '#db/open-store.ts';
import { newDatabase } from '#db/postgres-database.fixture.ts';
import { strangerTo } from './belonging.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phaseline-belonging-'));
  store = await openStore(dialect === 'postgres' ? { url: await newDatabase() } : { file: join(folder, 'test.db') });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const own = (name: string) => ({ secretFile: join(folder, name), makesSecret: true });
const named = (name: string) => ({ secretFile: join(folder, name), makesSecret: false });
const write = (name: string, letter: string) => writeFileSync(join(folder, name), `${letter.repeat(43)}=`);

it('a new installation makes its secret, and the same secret belongs to it ever after', async () => {
  expect(await strangerTo(store, own('secret'))).toBeNull();
  expect(await strangerTo(store, own('secret'))).toBeNull();
  expect(await strangerTo(store, named('secret'))).toBeNull();
});

it('another secret does not belong to it', async () => {
  write('first', 'A');
  write('second', 'B');
  expect(await strangerTo(store, named('first'))).toBeNull();
  expect(await strangerTo(store, named('second'))).toEqual({ is: 'otherSecret' });
  expect(await strangerTo(store, named('first'))).toBeNull();
});

it('no secret is made for a database that was used with one', async () => {
  write('first', 'A');
  await strangerTo(store, named('first'));
  expect(await strangerTo(store, own('secret'))).toEqual({ is: 'noSecret' });
  expect(readdirSync(folder)).not.toContain('secret');
});

it('a named secret that is not there or damaged is told', async () => {
  expect(await strangerTo(store, named('none'))).toEqual({ is: 'unreadable', code: 'ENOENT' });
  writeFileSync(join(folder, 'short'), 'AAAA');
  expect(await strangerTo(store, named('short'))).toEqual({ is: 'damaged' });
});

it('of two processes with secrets of their own that start at once on a new database, one belongs to it', async () => {
  write('first', 'A');
  write('second', 'B');
  const both = await Promise.all([strangerTo(store, named('first')), strangerTo(store, named('second'))]);
  expect(both.toSorted()).toEqual([{ is: 'otherSecret' }, null].toSorted());
});
