import { and, eq, isNull, sql } from '../drizzle.ts';
import { answers, assessments } from '../schema.ts';
import { type Slot, statement } from '../statement.ts';

interface Values {
  readonly id: string;
  readonly question: string;
  readonly version: string;
  readonly present: 0 | 1;
  readonly at: Date;
}

const update = statement((w, slot: Slot<Values>) => {
  const before = w
    .select({ n: sql`count(*)` })
    .from(answers)
    .where(
      and(
        eq(answers.assessmentId, slot('id')),
        eq(answers.questionId, slot('question')),
        sql`${answers.answer} is not null`,
      ),
    );
  return w
    .update(assessments)
    .set({
      answered: sql`${assessments.answered} + ${slot('present')} - (${before})`,
      changes: sql`${assessments.changes} + 1`,
      updatedAt: slot('at', assessments.updatedAt),
    })
    .where(
      and(
        eq(assessments.id, slot('id')),
        eq(assessments.questionnaireHash, slot('version')),
        isNull(assessments.submittedAt),
        isNull(assessments.deletedAt),
      ),
    )
    .returning({ answered: assessments.answered });
});

/**
 * Guards the assessment for one answer that is about to be written in the same list, and keeps its count of answered
 * questions: `present` is whether the question has an answer afterwards. Touches nothing when it is submitted or
 * deleted, or has another version than the one (a content hash) that the answer was checked against. `at`: when, as far
 * as that may be known (server/respond/trace.ts).
 */
export function countAnswer(id: string, question: string, version: string, present: boolean, at = new Date()) {
  return update({ id, question, version, present: present ? 1 : 0, at });
}
