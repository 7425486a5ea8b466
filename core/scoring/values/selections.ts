import type { ChoiceQuestion, MultiQuestion } from '#core/questionnaire/questionnaire.ts';

/** With more options than this named in its rules, a question has too many selections to try them all. */
const MOST_NAMED = 12;

/**
 * Every selection a respondent can make, as far as rules naming the `named` options can tell them apart; null when
 * there are too many. A choice is one option; of several, an exclusive option stands alone and "none of these" is empty.
 */
export function selectionsOf(
  question: ChoiceQuestion | MultiQuestion,
  named: ReadonlySet<string>,
): Iterable<ReadonlySet<string>> | null {
  if (question.type === 'choice') {
    return question.options.filter(({ means }) => !means).map(({ id }) => new Set([id]));
  }
  const alone = question.options.filter(({ exclusive, means }) => exclusive && !means).map(({ id }) => new Set([id]));
  const free = question.options.filter(({ id, exclusive }) => !exclusive && named.has(id)).map(({ id }) => id);
  if (free.length > MOST_NAMED) return null;
  return [...alone, ...subsetsOf(free)];
}

function subsetsOf(ids: readonly string[]): ReadonlySet<string>[] {
  return Array.from({ length: 2 ** ids.length }, (_, mask) => new Set(ids.filter((_, bit) => (mask >> bit) & 1)));
}
