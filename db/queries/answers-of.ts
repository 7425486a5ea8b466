import type { Reader } from '../commit.ts';
import { asc, eq } from '../drizzle.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { answers } from '../schema.ts';

/** Everything saved in an assessment, by question id. */
export async function answersOf(read: Reader, assessmentId: string): Promise<ReadonlyMap<string, SavedAnswer>> {
  const rows = await read
    .select({
      question: answers.questionId,
      answer: answers.answer,
      comment: answers.comment,
      link: answers.link,
      version: answers.version,
    })
    .from(answers)
    .where(eq(answers.assessmentId, assessmentId))
    .orderBy(asc(answers.questionId));
  return new Map(rows.map(({ question, ...saved }) => [question, saved]));
}
