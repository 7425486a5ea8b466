import type { LiveConditions } from '#core/response/live-conditions.ts';
import type { AnswerSection } from '#core/response/sections.ts';

/** How much is asked and answered in all sections, and which place this one has among those that ask something. */
export function sectionSums(sections: readonly AnswerSection[], section: AnswerSection) {
  const there = sections.filter(({ questions }) => questions.length > 0);
  return {
    place: { at: there.indexOf(section) + 1, of: there.length },
    asked: sections.reduce((sum, { questions }) => sum + questions.length, 0),
    answered: sections.reduce((sum, { answered }) => sum + answered, 0),
  };
}

/** Ids of the sections that ask something whatever is answered on this page. */
export function alwaysAsking(
  sections: readonly AnswerSection[],
  conditions: LiveConditions | null,
): ReadonlySet<string> {
  if (conditions === null) return new Set(sections.map(({ dimension }) => dimension.id));
  return new Set(conditions.sections.filter(({ asked }) => asked > 0).map(({ id }) => id));
}
