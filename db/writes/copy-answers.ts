import type { Writer } from '../commit.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { answers } from '../schema.ts';

/** Answers of one assessment as the first ones of another; at least one. */
export function copyAnswers(w: Writer, into: string, saved: ReadonlyMap<string, SavedAnswer>) {
  return w.insert(answers).values(
    [...saved].map(([questionId, { answer, comment, link }]) => ({
      assessmentId: into,
      questionId,
      answer,
      comment,
      link,
      version: 1,
    })),
  );
}
