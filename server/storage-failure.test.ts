import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '#db/schema.ts';
import { StorageError } from '#db/storage-error.ts';
import { registry } from './registry.ts';
import { storageFailure } from './storage-failure.ts';
import { openTestStore, type TestStore } from './testing.fixture.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const thrownBy = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );

it('knows what a commit throws', () => {
  expect(storageFailure(new StorageError({ kind: 'lost' }, undefined))).toBe('lost');
  expect(storageFailure(new StorageError({ kind: 'reference' }, undefined))).toBe('broken');
});

it('knows what a reading throws, and nothing else', async () => {
  const { read } = registry().store;
  const broken = await thrownBy(read.select().from(people).orderBy(people.id).offset(-1).limit(Number.NaN));
  expect(storageFailure(broken)).toBe('broken');
  expect(storageFailure(Object.assign(new Error('a browser went away'), { code: 'ECONNRESET' }))).toBeNull();
  expect(storageFailure(undefined)).toBeNull();
});

it('knows a server that is away, however drizzle wraps it', () => {
  const away = Object.assign(new Error('connect ENOENT /run/none'), { code: 'ENOENT', syscall: 'connect' });
  expect(storageFailure(Object.assign(new Error('Failed query'), { query: '', params: [], cause: away }))).toBe('lost');
  const refused = Object.assign(new Error('no'), { code: '28P01' });
  expect(storageFailure(Object.assign(new Error('Failed query'), { query: '', params: [], cause: refused }))).toBe(
    'disk',
  );
});
