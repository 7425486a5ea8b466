import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { eq } from '#db/drizzle.ts';
import { jobs } from '#db/schema.ts';
import { enqueue } from '#db/writes/jobs.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { JobFailure } from './job-failure.ts';
import { beginAndDie } from './killed-runner.fixture.ts';
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

test('four at once hand out every one of 400 jobs once', async () => {
  await Promise.all(Array.from({ length: 400 }, (_, n) => ask(`job ${n}`)));
  const done: string[] = [];
  const note = async ({ key = '' }) => void done.push(key);
  await Promise.all([1, 2, 3, 4].map(() => runJobs({ note })));
  expect(done.length).toBe(400);
  expect(new Set(done).size).toBe(400);
  expect((await all()).every(({ attempts, endedAt }) => attempts === 1 && endedAt)).toBe(true);
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

test('a job is in no danger from whoever had it before and comes back late', async () => {
  await ask('slow');
  const late = Promise.withResolvers<void>();
  const slow = runJobs({ note: () => late.promise }, { ...jobLimits, lease: 20 });
  await vi.waitFor(async () => expect((await all())[0]?.leasedUntil?.getTime() ?? Infinity).toBeLessThan(Date.now()));
  const failing = vi.fn().mockRejectedValue(new JobFailure('away'));
  expect(await runJobs({ note: failing })).toBe(1);
  late.resolve();
  await slow;
  expect((await all())[0]).toMatchObject({ attempts: 2, endedAt: null, failure: 'away' });
});

test('F18: a runner that is killed in the middle of a job keeps it no longer than its lease', async () => {
  await ask('cut short');
  const lease = 800;
  await beginAndDie(store.place, lease);
  const [left] = await all();
  expect(left).toMatchObject({ attempts: 1, endedAt: null });
  const over = left?.leasedUntil?.getTime() ?? Infinity;
  expect(over - Date.now()).toBeLessThanOrEqual(lease);
  const note = vi.fn().mockResolvedValue(undefined);
  await vi.waitFor(async () => expect(await runJobs({ note })).toBe(1), { timeout: 2 * lease, interval: 20 });
  expect(Date.now()).toBeGreaterThanOrEqual(over);
  expect((await all())[0]).toMatchObject({ attempts: 2, failure: null, endedAt: expect.any(Date) });
});

test('what ends every process that touches it is given up, too', async () => {
  await ask('deadly');
  await registry().store.commit((w) => [w.update(jobs).set({ attempts: jobLimits.attempts })]);
  const note = vi.fn();
  expect(await runJobs({ note })).toBe(1);
  expect(note).not.toHaveBeenCalled();
  expect((await all())[0]).toMatchObject({ failure: 'ended in the middle', endedAt: expect.any(Date) });
});

test('what cannot get better is given up at once; the pauses grow to an hour; other kinds are left alone', async () => {
  await ask('refused');
  await runJobs({ note: vi.fn().mockRejectedValue(new JobFailure('refused', true)) });
  expect((await all())[0]).toMatchObject({ attempts: 1, failure: 'refused', endedAt: expect.any(Date) });
  await ask('patient');
  await registry().store.commit((w) => [w.update(jobs).set({ attempts: 60 }).where(eq(jobs.key, 'patient'))]);
  expect(await runJobs({ other: vi.fn() })).toBe(0);
  await runJobs({ note: vi.fn().mockRejectedValue(new JobFailure('away')) }, { ...jobLimits, attempts: 80 });
  const patient = (await all()).find(({ key }) => key === 'patient');
  expect(patient).toMatchObject({ attempts: 61, failure: 'away', endedAt: null });
  expect(Math.abs((patient?.runAt.getTime() ?? 0) - Date.now() - 3_600_000)).toBeLessThan(5_000);
});
