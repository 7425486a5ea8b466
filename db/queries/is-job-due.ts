import type { Reader } from '../commit.ts';
import { and, isNull, lte, or } from '../drizzle.ts';
import { jobs } from '../schema.ts';

/** Is there work to be done? Asked often, so that nothing is written when there is none. */
export async function isJobDue(read: Reader, now: Date): Promise<boolean> {
  const found = await read
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(isNull(jobs.endedAt), lte(jobs.runAt, now), or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, now))))
    .limit(1);
  return found.length > 0;
}
