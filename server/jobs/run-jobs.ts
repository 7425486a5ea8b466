import { endJob, leaseJob, postponeJob } from '#db/writes/jobs.ts';
import { registry } from '../registry.ts';
import { JobFailure } from './job-failure.ts';
import { type JobKinds, jobKinds } from './job-kinds.ts';

/** How long a process may work on a job before another takes it over, how often one is tried, and how long it rests between. */
export interface JobLimits {
  readonly lease: number;
  readonly attempts: number;
  readonly firstPause: number;
  readonly longestPause: number;
}

const hour = 3_600_000;
export const jobLimits: JobLimits = { lease: hour / 12, attempts: 8, firstPause: 10_000, longestPause: hour };

/**
 * Does everything of these kinds that is due, one job after another; after the signal no more is begun. Returns how many
 * it did, failed ones too.
 */
export async function runJobs(kinds: JobKinds = jobKinds, limits = jobLimits, signal?: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal?.aborted && (await runNext(kinds, limits))) done += 1;
  return done;
}

async function runNext(kinds: JobKinds, { lease, attempts, firstPause, longestPause }: JobLimits): Promise<boolean> {
  const { store, log } = registry();
  const now = new Date();
  const leasedUntil = new Date(now.getTime() + lease);
  const outcome = await store.commit((w) => [leaseJob(w, Object.keys(kinds), now, leasedUntil)]);
  const job = outcome.done ? outcome.results[0][0] : undefined;
  if (!job) return false;
  try {
    // Whoever had it before has ended in the middle of it each time.
    if (job.attempts > attempts) throw new JobFailure('ended in the middle', true);
    await kinds[job.kind]?.(job.about);
    await store.commit((w) => [endJob(w, job.id, leasedUntil, new Date(), null)]);
  } catch (error) {
    const about = { job: job.id, kind: job.kind, attempt: job.attempts };
    // What was foreseen needs no frames.
    if (JobFailure.is(error)) log.warn({ ...about, code: error.code }, 'job failed');
    else log.error({ ...about, err: error }, 'job failed');
    const isOver = job.attempts >= attempts || (JobFailure.is(error) && error.isFinal);
    const again = Date.now() + Math.min(longestPause, firstPause * 2 ** (job.attempts - 1));
    await store.commit((w) => [
      isOver
        ? endJob(w, job.id, leasedUntil, new Date(), reasonOf(error))
        : postponeJob(w, job.id, leasedUntil, new Date(again), reasonOf(error)),
    ]);
  }
  return true;
}

/** What is kept of a failure: never what somebody typed. */
function reasonOf(error: unknown): string {
  if (JobFailure.is(error)) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
