import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jobs } from '#db/schema.ts';
import { enqueue } from '#db/writes/jobs.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { keepWorking } from './keep-working.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('work that is due is done without being asked; after the end nothing is begun', async () => {
  const ask = (key: string) =>
    registry().store.commit((w) => [enqueue(w, { kind: 'note', key, about: {}, runAt: new Date() })]);
  const attempts = async () => (await registry().store.read.select().from(jobs)).map(({ attempts: n }) => n);
  await ask('first');
  const working = keepWorking({ note: async () => {} });
  await vi.waitFor(async () => expect(await attempts()).toEqual([1]));
  await working.stop();
  await ask('second');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await attempts()).sort()).toEqual([0, 1]);
});

test('at the end the job that is being done is waited for, and the next one is left to others', async () => {
  await registry().store.commit((w) => [w.delete(jobs)]);
  await registry().store.commit((w) =>
    ['first', 'second'].map((key, i) => enqueue(w, { kind: 'note', key, about: { key }, runAt: new Date(i) })),
  );
  const begun: string[] = [];
  const first = Promise.withResolvers<void>();
  const working = keepWorking({
    note: ({ key = '' }) => {
      begun.push(key);
      return first.promise;
    },
  });
  await vi.waitFor(() => expect(begun).toEqual(['first']));
  const stopped = working.stop();
  first.resolve();
  await stopped;
  expect(begun).toEqual(['first']);
  const left = (await registry().store.read.select().from(jobs)).map(({ key, endedAt }) => [key, endedAt !== null]);
  expect(left.sort()).toEqual([
    ['first', true],
    ['second', false],
  ]);
});
