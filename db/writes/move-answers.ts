import type { Writer } from '../commit.ts';
import { and, eq, inArray, sql } from '../drizzle.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { answers } from '../schema.ts';

const those = (assessmentId: string, questions: readonly string[]) =>
  and(eq(answers.assessmentId, assessmentId), inArray(answers.questionId, questions));

const next = { version: sql`${answers.version} + 1` };

/** Removes what was saved for these questions, which the version does not have any more. */
export function removeAnswers(w: Writer, assessmentId: string, questions: readonly string[]) {
  return w.delete(answers).where(those(assessmentId, questions));
}

/** Takes back the answers to these questions; comments and links stay. */
export function clearAnswers(w: Writer, assessmentId: string, questions: readonly string[]) {
  return w
    .update(answers)
    .set({ ...next, answer: null })
    .where(those(assessmentId, questions));
}

/** Whoever still sees these questions as they were is told, and does not overwrite. */
export function outdateAnswers(w: Writer, assessmentId: string, questions: readonly string[]) {
  return w.update(answers).set(next).where(those(assessmentId, questions));
}

/** Removes everything that was saved in an assessment. */
export function removeAllAnswers(w: Writer, assessmentId: string) {
  return w.delete(answers).where(eq(answers.assessmentId, assessmentId));
}

/** Saves these answers with their versions where none are; at least one. */
export function insertAnswers(w: Writer, assessmentId: string, saved: ReadonlyMap<string, SavedAnswer>) {
  return w.insert(answers).values([...saved].map(([questionId, one]) => ({ assessmentId, questionId, ...one })));
}
