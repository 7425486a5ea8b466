import { setTimeout as pause } from 'node:timers/promises';
import { isJobDue } from '#db/queries/is-job-due.ts';
import { registry } from '../registry.ts';
import { type JobKinds, jobKinds } from './job-kinds.ts';
import { type JobLimits, jobLimits, runJobs } from './run-jobs.ts';

/** How often this process looks for work that is due, in ms. */
const look = 2_000;

/**
 * Does the jobs of these kinds that are due from now on, beside all other work; several processes share them. `stop`
 * waits for the job that is being done, as long as the caller does.
 */
export function keepWorking(
  kinds: JobKinds = jobKinds,
  limits: JobLimits = jobLimits,
): { readonly stop: () => Promise<void> } {
  const ending = new AbortController();
  const work = async () => {
    while (!ending.signal.aborted) {
      const { store, log } = registry();
      try {
        if (await isJobDue(store.read, Object.keys(kinds), new Date())) await runJobs(kinds, limits, ending.signal);
      } catch (error) {
        // The database is busy or away: the next look may find it again.
        log.error({ err: error }, 'looking for jobs failed');
      }
      await pause(look, undefined, { ref: false, signal: ending.signal }).catch(() => {});
    }
  };
  const done = work();
  return {
    stop: () => {
      ending.abort();
      return done;
    },
  };
}
