import { and, eq } from '../drizzle.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { answers } from '../schema.ts';
import { type Slot, statement } from '../statement.ts';

interface Values extends SavedAnswer {
  readonly assessmentId: string;
  readonly question: string;
  readonly seen: number;
}

const first = statement((w, slot: Slot<Values>) =>
  w
    .insert(answers)
    .values({
      assessmentId: slot('assessmentId'),
      questionId: slot('question'),
      answer: slot('answer', answers.answer),
      comment: slot('comment'),
      link: slot('link'),
      version: slot('version'),
    })
    .onConflictDoNothing(),
);

const next = statement((w, slot: Slot<Values>) =>
  w
    .update(answers)
    .set({
      answer: slot('answer', answers.answer),
      comment: slot('comment'),
      link: slot('link'),
      version: slot('version'),
    })
    .where(
      and(
        eq(answers.assessmentId, slot('assessmentId')),
        eq(answers.questionId, slot('question')),
        eq(answers.version, slot('seen')),
      ),
    ),
);

/** Writes an answer over version `seen` (0 = there is none yet) and nothing else. To be expected to touch one row. */
export function writeAnswer(assessmentId: string, question: string, seen: number, entry: Omit<SavedAnswer, 'version'>) {
  const { answer, comment, link } = entry;
  const write = seen === 0 ? first : next;
  return write({ assessmentId, question, seen, answer, comment, link, version: seen + 1 });
}
