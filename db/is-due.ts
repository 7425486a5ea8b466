import { and, inArray, isNull, lte, or } from './drizzle.ts';
import { jobs } from './schema.ts';

/** Of a row of jobs: of one of these kinds, not over, its time has come, and nobody works on it. */
export function isDue(kinds: readonly string[], now: Date) {
  return and(
    inArray(jobs.kind, [...kinds]),
    isNull(jobs.endedAt),
    lte(jobs.runAt, now),
    or(isNull(jobs.leasedUntil), lte(jobs.leasedUntil, now)),
  );
}
