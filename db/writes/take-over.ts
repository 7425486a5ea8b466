import type { Writer } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { assessments } from '../schema.ts';

/** Puts an assessment that is nobody's into a person's list too. The link it had goes on working. */
export function takeOver(w: Writer, id: string, ownerId: string, ownerTokenHash: string) {
  return w
    .update(assessments)
    .set({ ownerId, ownerTokenHash })
    .where(and(eq(assessments.id, id), isNull(assessments.ownerId)));
}
