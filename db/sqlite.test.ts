import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import type { Db } from './commit.ts';
import { type LogSync, logSync } from './log-sync.ts';
import { openStore } from './open-store.ts';
import * as schema from './schema.ts';
import { openSqlite } from './sqlite.ts';
import { groupedCommit } from './sqlite-commit.ts';
import { StorageError } from './storage-error.ts';
import { storeContract } from './store-contract.fixture.ts';
import { storeRaces } from './store-races.fixture.ts';
import { versionsContract } from './versions-contract.fixture.ts';

const { questionnaireVersions: versions } = schema;
const folder = mkdtempSync(join(tmpdir(), 'phaseline-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, `${name}.db`);
const version = (hash: string) => ({ hash, questionnaireId: 'q', version: '1', content: '{}', createdAt: new Date(0) });

let stores = 0;
const open = () => openStore({ file: file(`contract-${stores++}`) });
storeContract('SQLite', open);
storeRaces('SQLite', open);
versionsContract('SQLite', open);

test('the file is in WAL mode', async () => {
  const store = await openStore({ file: file('wal') });
  const raw = new Database(file('wal'), { readonly: true });
  expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
  raw.close();
  await store.close();
});

test('lists that wait together share a commit, and each is told after it', async () => {
  await (await openStore({ file: file('grouped') })).close();
  let commits = 0;
  const raw = new Database(file('grouped'), {
    verbose: (text) => {
      if (text === 'commit') commits += 1;
    },
  });
  // A slice long enough for a slow machine: here the number alone limits a group.
  const limits = { group: 64, slice: 10_000, patience: 5000 };
  const log = logSync(file('grouped'));
  const { commit, drain } = groupedCommit(raw, drizzle(raw, { schema }) as unknown as Db, limits, log);
  const other = new Database(file('grouped'), { readonly: true });
  const stored = other.prepare('select 1 from questionnaire_versions where hash = ?').pluck();
  await Promise.all(
    Array.from({ length: 64 }, async (_, i) => {
      for (let n = 0; n < 20; n++) {
        const hash = `v${i}-${n}`;
        const { done } = await commit((w) => [w.insert(versions).values(version(hash))]);
        expect([done, stored.get(hash)]).toEqual([true, 1]);
      }
    }),
  );
  expect(commits).toBeLessThanOrEqual(40); // for 1,280 lists
  await drain();
  log.close();
  other.close();
  raw.close();
});

/** A log that is on disk when the test says so, or not. */
function logByHand() {
  const waiting: ((error: Error | null) => void)[] = [];
  const log: LogSync = { sync: (tell) => void waiting.push(tell), close: () => {} };
  return { log, waiting };
}

test('nobody hears “done” before the log is on disk, nor is the end reached', async () => {
  await (await openStore({ file: file('ondisk') })).close();
  const raw = new Database(file('ondisk'));
  const { log, waiting } = logByHand();
  const limits = { group: 64, slice: 10_000, patience: 5000 };
  const { commit, drain } = groupedCommit(raw, drizzle(raw, { schema }) as unknown as Db, limits, log);
  const heard: string[] = [];
  const saved = commit((w) => [w.insert(versions).values(version('v1'))]).then(() => heard.push('saved'));
  await expect.poll(() => waiting.length).toBe(1);
  const ended = drain().then(() => heard.push('ended'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([heard, raw.inTransaction]).toEqual([[], false]);
  waiting[0]?.(null);
  await Promise.all([saved, ended]);
  expect(heard).toEqual(['saved', 'ended']);
  raw.close();
});

test('what was read is on disk when the log is, and whoever waits for that is waited for', async () => {
  await (await openStore({ file: file('seen') })).close();
  const raw = new Database(file('seen'));
  const { log, waiting } = logByHand();
  const limits = { group: 64, slice: 10_000, patience: 5000 };
  const { onDisk, drain } = groupedCommit(raw, drizzle(raw, { schema }) as unknown as Db, limits, log);
  const heard: string[] = [];
  const first = onDisk().then(() => heard.push('on disk'));
  const second = expect(onDisk()).rejects.toMatchObject({ failure: { kind: 'lost' } });
  const ended = drain().then(() => heard.push('ended'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([]);
  waiting[0]?.(null);
  waiting[1]?.(Object.assign(new Error('i/o error'), { code: 'EIO' }));
  await Promise.all([first, second, ended]);
  expect(heard).toEqual(['on disk', 'ended']);
  raw.close();
});

test('a log that cannot be written through is told as lost: committed, but who knows for how long', async () => {
  await (await openStore({ file: file('eio') })).close();
  const raw = new Database(file('eio'));
  const { log, waiting } = logByHand();
  const limits = { group: 64, slice: 10_000, patience: 5000 };
  const { commit } = groupedCommit(raw, drizzle(raw, { schema }) as unknown as Db, limits, log);
  const one = commit((w) => [w.insert(versions).values(version('v1'))]);
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.(Object.assign(new Error('i/o error'), { code: 'EIO' }));
  await expect(one).rejects.toMatchObject({ failure: { kind: 'lost' }, message: 'database: lost EIO' });
  raw.close();
});

test('a lock of another process is waited for without stopping the event loop', async () => {
  const store = await openStore({ file: file('locked') });
  const other = new Database(file('locked'));
  other.exec('begin immediate');
  // Whoever sleeps in SQLite never gets to this: the lock is released by the same event loop.
  setTimeout(() => other.exec('commit'), 300);
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, (_, i) => store.commit((w) => [w.insert(versions).values(version(`v${i}`))])),
  );
  other.close();
  expect(outcomes.every((outcome) => outcome.done)).toBe(true);
  await store.close();
});

test('when patience is over it says busy, has written nothing, and works again afterwards', async () => {
  await (await openStore({ file: file('patience') })).close();
  const store = openSqlite(file('patience'), { patience: 50 });
  const other = new Database(file('patience'));
  other.exec('begin immediate');
  const error = await store.commit((w) => [w.insert(versions).values(version('a'))]).catch((thrown: unknown) => thrown);
  expect(StorageError.is(error) && error.failure).toEqual({ kind: 'busy' });
  other.exec('rollback');
  other.close();
  expect(await store.commit((w) => [w.insert(versions).values(version('b'))])).toMatchObject({ done: true });
  expect(await store.read.$count(versions)).toBe(1);
  await store.close();
});

test('a full disk fails what was written together and nothing else', async () => {
  const store = await openStore({ file: file('full') });
  // The limit belongs to the connection, which only drizzle's own handle leads to.
  const { $client: raw } = store.read as unknown as { $client: Database.Database };
  raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 10}`);
  const big = { ...version('big'), content: 'x'.repeat(1_000_000) };
  const error = await store.commit((w) => [w.insert(versions).values(big)]).catch((thrown: unknown) => thrown);
  expect(StorageError.is(error) && error.failure).toEqual({ kind: 'disk' });
  raw.pragma('max_page_count = 1000000');
  expect(await store.commit((w) => [w.insert(versions).values(big)])).toMatchObject({ done: true });
  expect(await store.read.$count(versions)).toBe(1);
  await store.close();
});
