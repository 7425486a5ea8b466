import type { Query, Writer } from '../commit.ts';
import { pieces } from '../pieces.ts';
import { assessments } from '../schema.ts';

export type NewAssessment = typeof assessments.$inferInsert;

/** A new assessment. One whose link is there already is refused as `unique`. */
export function insertAssessment(w: Writer, row: NewAssessment) {
  return w.insert(assessments).values(row);
}

/** Many at once. To be spread into a list. */
export function insertAssessments(w: Writer, rows: readonly NewAssessment[]): Query[] {
  return pieces(rows).map((some) => w.insert(assessments).values(some));
}
