import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer, Response } from './answer.ts';
import { responseOf } from './response-of.ts';
import { readConditionals } from './shown-questions.ts';
import { subjectsOf } from './subjects-of.ts';

/**
 * What a team agreed upon, beside the answers of its people. That is often little, so its answers decide on a show-if
 * only where they answer everything it asks about; otherwise what anybody was asked is asked of the team. `selected` is
 * what the profile asks.
 */
export function agreedResponse(
  questionnaire: Questionnaire,
  selected: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
  people: readonly Response[],
): Response {
  const alone = responseOf(questionnaire, selected, answers);
  if (people.length === 0) return alone;
  const undecided = new Set(
    readConditionals(questionnaire).all.flatMap(({ id, showIf }) =>
      showIf.flatMap(subjectsOf).every((subject) => answers.has(subject)) ? [] : [id],
    ),
  );
  const isAsked = (id: string) => (undecided.has(id) ? people.some(({ asked }) => asked.has(id)) : alone.asked.has(id));
  return { asked: new Set([...selected].filter(isAsked)), answers };
}
