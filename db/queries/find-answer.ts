import type { Reader } from '../commit.ts';
import { and, eq } from '../drizzle.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { answers } from '../schema.ts';

export async function findAnswer(read: Reader, assessmentId: string, question: string): Promise<SavedAnswer | null> {
  const [found] = await read
    .select({ answer: answers.answer, comment: answers.comment, link: answers.link, version: answers.version })
    .from(answers)
    .where(and(eq(answers.assessmentId, assessmentId), eq(answers.questionId, question)));
  return found ?? null;
}
