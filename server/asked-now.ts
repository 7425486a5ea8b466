import { givenOf } from '#core/response/given-of.ts';
import { shownQuestions } from '#core/response/shown-questions.ts';
import type { Reader } from '#db/commit.ts';
import { answersOf } from '#db/queries/answers-of.ts';
import type { SavedAnswer } from '#db/saved-answer.ts';
import { answeredCount } from './answered-count.ts';
import type { Pinned } from './pinned-questionnaire.ts';

/** Ids of the selected questions that are asked with these answers: all of them but what a show-if hides. */
export function askedNow(
  { questionnaire }: Pinned,
  selected: ReadonlySet<string>,
  answers: ReadonlyMap<string, SavedAnswer>,
): ReadonlySet<string> {
  return shownQuestions(questionnaire, selected, givenOf(answers));
}

interface Counted {
  readonly id: string;
  readonly pinned: Pinned;
  readonly selected: ReadonlySet<string>;
}

/**
 * How many questions are asked and answered now. `stored` is the assessment's own count of answers, which is right
 * wherever nothing can be hidden; else the answers are read.
 */
export async function countsNow(
  read: Reader,
  { id, pinned, selected }: Counted,
  stored: number,
): Promise<{ readonly answered: number; readonly asked: number }> {
  if (!pinned.hasConditions) return { answered: stored, asked: selected.size };
  const answers = await answersOf(read, id);
  const asked = askedNow(pinned, selected, answers);
  return { answered: answeredCount(asked, answers), asked: asked.size };
}
