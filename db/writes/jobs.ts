import { dialect } from '../columns.ts';
import type { Query, Writer } from '../commit.ts';
import { and, asc, eq, inArray, lte, sql } from '../drizzle.ts';
import { isDue } from '../is-due.ts';
import { newId } from '../new-id.ts';
import { pieces } from '../pieces.ts';
import { jobs } from '../schema.ts';

export interface NewJob {
  readonly kind: string;
  /** The same key is not asked for twice while its row exists. */
  readonly key: string;
  /** Ids only. */
  readonly about: Readonly<Record<string, string>>;
  /** Not before. */
  readonly runAt: Date;
}

/** Asks for work to be done, in the same list as what makes it necessary. Touches nothing when it was asked for already. */
export function enqueue(w: Writer, job: NewJob) {
  return w
    .insert(jobs)
    .values({ ...job, id: newId(), attempts: 0, createdAt: new Date() })
    .onConflictDoNothing();
}

/** Asks for work anew, whatever became of the same work before; to be spread into a list. */
export function replaceJobs(w: Writer, asked: readonly NewJob[]): Query[] {
  const createdAt = new Date();
  // In one order, so that two at once do not wait for each other.
  const rows = asked
    .map((job) => ({ ...job, id: newId(), attempts: 0, createdAt }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return pieces(rows).flatMap((some) => [
    ...forgetJobs(
      w,
      some.map(({ key }) => key),
    ),
    w.insert(jobs).values(some).onConflictDoNothing(),
  ]);
}

/** Forgets what was asked for, done or not; to be spread into a list. */
export function forgetJobs(w: Writer, keys: readonly string[]): Query[] {
  return pieces(keys).map((some) => w.delete(jobs).where(inArray(jobs.key, some)));
}

/** Takes the job of these kinds that is due longest, for as long as the lease lasts; no row when nothing is due. */
export function leaseJob(w: Writer, kinds: readonly string[], now: Date, leasedUntil: Date) {
  const due = w
    .select({ id: jobs.id })
    .from(jobs)
    .where(isDue(kinds, now))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1);
  // Without it two processes would be handed the same job; SQLite has one writer.
  const next = dialect === 'postgres' ? due.for('update', { skipLocked: true }) : due;
  return w
    .update(jobs)
    .set({ leasedUntil, attempts: sql`${jobs.attempts} + 1` })
    .where(and(eq(jobs.id, sql`(${next})`), isDue(kinds, now)))
    .returning({ id: jobs.id, kind: jobs.kind, about: jobs.about, attempts: jobs.attempts });
}

/** The job is over, by success or given up (`failure`). Only by whoever holds its lease. */
export function endJob(w: Writer, id: string, leasedUntil: Date, endedAt: Date, failure: string | null) {
  return w
    .update(jobs)
    .set({ endedAt, failure, leasedUntil: null })
    .where(and(eq(jobs.id, id), eq(jobs.leasedUntil, leasedUntil)));
}

/** The job failed and is tried again later. */
export function postponeJob(w: Writer, id: string, leasedUntil: Date, runAt: Date, failure: string) {
  return w
    .update(jobs)
    .set({ runAt, failure, leasedUntil: null })
    .where(and(eq(jobs.id, id), eq(jobs.leasedUntil, leasedUntil)));
}

/** Forgets jobs that ended before, so that their keys can be used again. */
export function purgeJobs(w: Writer, endedBefore: Date) {
  return w.delete(jobs).where(lte(jobs.endedAt, endedBefore));
}
