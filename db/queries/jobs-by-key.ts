import type { Reader } from '../commit.ts';
import { inArray } from '../drizzle.ts';
import { pieces } from '../pieces.ts';
import { jobs } from '../schema.ts';

/** How far a job is. */
export interface JobProgress {
  readonly endedAt: Date | null;
  /** Code of its last failure. */
  readonly failure: string | null;
}

/** The jobs with these keys; none for work that nobody asked for, or that ended long ago. */
export async function jobsByKey(read: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, JobProgress>> {
  const rows = await Promise.all(
    pieces(keys).map((some) =>
      read
        .select({ key: jobs.key, endedAt: jobs.endedAt, failure: jobs.failure })
        .from(jobs)
        .where(inArray(jobs.key, some)),
    ),
  );
  return new Map(rows.flat().map(({ key, ...progress }) => [key, progress]));
}
