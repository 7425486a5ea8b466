import type { Writer } from '../commit.ts';
import { lte } from '../drizzle.ts';
import { assessments, requestKeys } from '../schema.ts';

/** Removes for good what was deleted until then, with its answers, results and request keys (by cascade). */
export function purgeAssessments(w: Writer, deletedUntil: Date) {
  return w.delete(assessments).where(lte(assessments.deletedAt, deletedUntil));
}

/** Forgets the keys of requests: a repetition after this is a new request. */
export function purgeRequests(w: Writer, madeUntil: Date) {
  return w.delete(requestKeys).where(lte(requestKeys.at, madeUntil));
}
