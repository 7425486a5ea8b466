import { contentIn } from '#core/questionnaire/content-in.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from './answer.ts';
import { sectionsOf } from './sections.ts';
import type { ReadConditional } from './shown-of.ts';
import { readConditionals } from './shown-questions.ts';
import { subjectsOf } from './subjects-of.ts';

/**
 * What the page of a section needs in order to show and hide by itself, while somebody answers, what depends on these
 * answers. As small as its conditions: a question that has none, and that none asks about, is not in it.
 */
export interface LiveConditions {
  /** In the order of the page, those of other sections too: they count, and a section may come or go. */
  readonly parts: readonly ReadConditional[];
  /** What was said in other sections to questions that conditions ask about. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** All sections that there can be, in order. */
  readonly sections: readonly LiveSection[];
}

export interface LiveSection {
  readonly id: string;
  /** How many of its questions have no condition, and how many of those are answered. */
  readonly asked: number;
  readonly answered: number;
  /** Ids of the others, and of those among them that are answered. */
  readonly conditional: readonly string[];
  readonly given: readonly string[];
}

/** For the section with the id `section`; null where nothing has a condition. `selected` is what the profile asks. */
export function liveConditions(
  questionnaire: Questionnaire,
  selected: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
  section: string,
): LiveConditions | null {
  const conditionals = readConditionals(questionnaire);
  if (!conditionals.isConditional) return null;
  const dimensions = dimensionsOf(questionnaire);
  const blocks = new Set(
    dimensions.filter(({ id }) => id === section).flatMap((node) => contentIn(node).map(({ id }) => id)),
  );
  const all = conditionals.all.filter(({ kind, id }) => (kind === 'content' ? blocks : selected).has(id));
  const waiting = all.filter(({ showIf }) => showIf.length > 0);
  if (waiting.length === 0) return null;
  const subjects = new Set(waiting.flatMap(({ showIf }) => showIf.flatMap(subjectsOf)));
  const sections = sectionsOf(questionnaire, selected, new Map());
  const here = new Set(sections.find(({ dimension }) => dimension.id === section)?.questions.map(({ id }) => id));
  const conditional = new Set(waiting.map(({ id }) => id));
  const elsewhere = [...subjects].flatMap((id) => {
    const answer = here.has(id) ? undefined : answers.get(id);
    return answer ? [[id, answer] as const] : [];
  });
  return {
    parts: all.filter(({ id, showIf }) => showIf.length > 0 || subjects.has(id)),
    answers: Object.fromEntries(elsewhere),
    sections: sections.map(({ dimension: { id }, questions }): LiveSection => {
      const ids = questions.map((question) => question.id);
      const [some, always] = [
        ids.filter((each) => conditional.has(each)),
        ids.filter((each) => !conditional.has(each)),
      ];
      return {
        id,
        asked: always.length,
        answered: always.filter((each) => answers.has(each)).length,
        conditional: some,
        given: some.filter((each) => answers.has(each)),
      };
    }),
  };
}
