import type { Writer } from '../commit.ts';
import { and, eq, isNotNull } from '../drizzle.ts';
import { assessments } from '../schema.ts';

/** Removes a response of a round for good, with its answers, results and request keys (by cascade). */
export function deleteResponse(w: Writer, id: string) {
  return w.delete(assessments).where(and(eq(assessments.id, id), isNotNull(assessments.roundId)));
}
