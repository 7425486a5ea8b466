import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn } from '#core/questionnaire/walk.ts';
import type { Result } from '#core/scoring/result.ts';

/**
 * Ids of the dimensions without a score in which a question is hidden: what could give one may be what is hidden, so
 * that they are not to be called unanswered.
 */
export function withoutTold(
  questionnaire: Questionnaire,
  { dimensions }: { readonly dimensions: readonly Pick<Result['dimensions'][number], 'id' | 'score'>[] },
  hidden: readonly string[],
): readonly string[] {
  const withoutScore = new Set(dimensions.flatMap(({ id, score }) => (score === null ? id : [])));
  return dimensionsOf(questionnaire)
    .filter(
      (dimension) => withoutScore.has(dimension.id) && questionsIn(dimension).some(({ id }) => hidden.includes(id)),
    )
    .map(({ id }) => id);
}
