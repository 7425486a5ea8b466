import { endJob, leaseJob, postponeJob } from '#db/writes/jobs.ts';
import { registry } from '../registry.ts';
import { type JobKind, jobKinds } from './job-kinds.ts';

/** How long a process may work on a job before another takes it over, and how often a failing one is tried. */
export const jobLimits = { lease: 5 * 60_000, attempts: 8, firstPause: 10_000 } as const;

/** Does everything that is due, one job after another. Returns how many it did, failed ones too. */
export async function runJobs(kinds: Readonly<Record<string, JobKind>> = jobKinds): Promise<number> {
  let done = 0;
  while (await runNext(kinds)) done += 1;
  return done;
}

async function runNext(kinds: Readonly<Record<string, JobKind>>): Promise<boolean> {
  const { store, log } = registry();
  const now = new Date();
  const leasedUntil = new Date(now.getTime() + jobLimits.lease);
  const outcome = await store.commit((w) => [leaseJob(w, now, leasedUntil)]);
  const job = outcome.done ? outcome.results[0][0] : undefined;
  if (!job) return false;
  try {
    const run = kinds[job.kind];
    if (!run) throw new Error('no such kind of job');
    await run(job.about);
    await store.commit((w) => [endJob(w, job.id, leasedUntil, new Date(), null)]);
  } catch (error) {
    log.error({ err: error, job: job.id, kind: job.kind, attempt: job.attempts }, 'job failed');
    const failure = error instanceof Error ? error.name : 'unknown';
    const again = new Date(Date.now() + jobLimits.firstPause * 2 ** (job.attempts - 1));
    await store.commit((w) => [
      job.attempts < jobLimits.attempts
        ? postponeJob(w, job.id, leasedUntil, again, failure)
        : endJob(w, job.id, leasedUntil, new Date(), failure),
    ]);
  }
  return true;
}
