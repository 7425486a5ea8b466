import type { Reader } from '../commit.ts';
import { isDue } from '../is-due.ts';
import { jobs } from '../schema.ts';

/** Is there work of these kinds to be done? Asked often, so that nothing is written when there is none. */
export async function isJobDue(read: Reader, kinds: readonly string[], now: Date): Promise<boolean> {
  const found = await read.select({ id: jobs.id }).from(jobs).where(isDue(kinds, now)).limit(1);
  return found.length > 0;
}
