import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { jobs } from '#db/schema.ts';
import { enqueue } from '#db/writes/jobs.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { jobLimits, runJobs } from './run-jobs.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await registry().store.commit((w) => [w.delete(jobs)]);
});

const ask = (key: string, runAt = new Date()) =>
  registry().store.commit((w) => [enqueue(w, { kind: 'note', key, about: { key }, runAt })]);
const all = () => registry().store.read.select().from(jobs);

test('what is due is done once, in the order it was due; what is not due waits', async () => {
  await ask('second', new Date(Date.now() - 1000));
  await ask('first', new Date(Date.now() - 2000));
  await ask('first', new Date(Date.now() - 2000));
  await ask('later', new Date(Date.now() + 60_000));
  const done: string[] = [];
  const note = async ({ key = '' }) => void done.push(key);
  expect(await runJobs({ note })).toBe(2);
  expect(done).toEqual(['first', 'second']);
  expect(await runJobs({ note })).toBe(0);
});

test('four at once hand out every job once', async () => {
  for (let n = 0; n < 40; n += 1) await ask(`job ${n}`);
  const done: string[] = [];
  const note = async ({ key = '' }) => void done.push(key);
  await Promise.all([1, 2, 3, 4].map(() => runJobs({ note })));
  expect(done.length).toBe(40);
  expect(new Set(done).size).toBe(40);
});

test('a failing job is tried later and later, then given up with the name of its failure', async () => {
  await ask('fails');
  const note = vi.fn().mockRejectedValue(new TypeError('secret text'));
  expect(await runJobs({ note })).toBe(1);
  const [first] = await all();
  expect(first).toMatchObject({ attempts: 1, failure: 'TypeError', endedAt: null, leasedUntil: null });
  expect(first?.runAt.getTime()).toBeGreaterThan(Date.now() + jobLimits.firstPause / 2);
  for (let n = 1; n < jobLimits.attempts; n += 1) {
    await registry().store.commit((w) => [w.update(jobs).set({ runAt: new Date() })]);
    await runJobs({ note });
  }
  expect(note).toHaveBeenCalledTimes(jobLimits.attempts);
  const [last] = await all();
  expect(last).toMatchObject({ attempts: jobLimits.attempts, failure: 'TypeError', endedAt: expect.any(Date) });
});

test('a job whose process died is taken over when its lease is over', async () => {
  await ask('left behind');
  await registry().store.commit((w) => [w.update(jobs).set({ leasedUntil: new Date(Date.now() + 60_000) })]);
  const note = vi.fn().mockResolvedValue(undefined);
  expect(await runJobs({ note })).toBe(0);
  await registry().store.commit((w) => [w.update(jobs).set({ leasedUntil: new Date(Date.now() - 1) })]);
  expect(await runJobs({ note })).toBe(1);
});
