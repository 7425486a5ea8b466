import type { Writer } from '../commit.ts';
import { assessments } from '../schema.ts';

export type NewAssessment = typeof assessments.$inferInsert;

/** A new assessment. One whose link is there already is refused as `unique`. */
export function insertAssessment(w: Writer, row: NewAssessment) {
  return w.insert(assessments).values(row);
}
