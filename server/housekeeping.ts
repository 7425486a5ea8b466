import { purgeJobs } from '#db/writes/jobs.ts';
import { purgeAssessments, purgeRequests } from '#db/writes/purge.ts';
import { registry } from './registry.ts';
import { retention } from './retention.ts';

/** Removes what nobody can come back to any more; to be called at the start and every hour. Returns how much it was. */
export async function housekeeping(
  now: Date,
): Promise<{ readonly assessments: number; readonly requestKeys: number; readonly jobs: number }> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const outcome = await registry().store.commit((w) => [
    purgeAssessments(w, before(retention.deleted)),
    purgeRequests(w, before(retention.requestKeys)),
    purgeJobs(w, before(retention.jobs)),
  ]);
  if (!outcome.done) throw new Error('housekeeping was refused by a constraint');
  const [assessments, requestKeys, jobs] = outcome.results;
  return { assessments, requestKeys, jobs };
}
