import type { SavedAnswer } from '#db/saved-answer.ts';

/** How many of the asked questions have an answer ("I don't know" is one). */
export function answeredCount(asked: ReadonlySet<string>, answers: ReadonlyMap<string, SavedAnswer>): number {
  let count = 0;
  for (const question of asked) if (answers.get(question)?.answer) count++;
  return count;
}
