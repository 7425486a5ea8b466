import type { Writer } from '../commit.ts';
import { and, eq, gt, isNotNull, isNull, type SQL, sql } from '../drizzle.ts';
import { assessments } from '../schema.ts';

/** What must be true of the assessment at the commit; nothing said = does not matter. */
export interface Only {
  /** No change since it was read. */
  readonly changes?: number;
  readonly submitted?: boolean;
  readonly deleted?: boolean;
  /** Deleted, and later than this. */
  readonly deletedAfter?: Date;
}

export type Changes = Partial<
  Pick<
    typeof assessments.$inferInsert,
    'team' | 'questionnaireHash' | 'profile' | 'targets' | 'answered' | 'submittedAt' | 'deletedAt'
  >
>;

/**
 * A change of the assessment's own row, which guards all that belongs to it: it comes first of the writes to the
 * assessment, so that its lock puts rivals in a row. To be expected to touch one row. `at`: when, as far as that may be
 * known (server/respond/trace.ts).
 */
export function changeAssessment(w: Writer, id: string, only: Only, changes: Changes, at = new Date()) {
  return w
    .update(assessments)
    .set({ ...changes, changes: sql`${assessments.changes} + 1`, updatedAt: at })
    .where(and(eq(assessments.id, id), ...conditions(only)));
}

function conditions({ changes, submitted, deleted, deletedAfter }: Only): (SQL | undefined)[] {
  return [
    changes === undefined ? undefined : eq(assessments.changes, changes),
    submitted === undefined ? undefined : (submitted ? isNotNull : isNull)(assessments.submittedAt),
    deleted === undefined ? undefined : (deleted ? isNotNull : isNull)(assessments.deletedAt),
    deletedAfter === undefined ? undefined : gt(assessments.deletedAt, deletedAfter),
  ];
}
