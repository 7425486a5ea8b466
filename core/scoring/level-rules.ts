import type { CriterionQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import { isScored } from './question-value.ts';
import type { QuestionStates, Score } from './result.ts';
import { atLeast } from './tolerance.ts';
import { weightedMean } from './weighted-mean.ts';

interface Criterion {
  readonly level: number;
  readonly weight: number;
  /** f, in [0, 1]; null when nothing is scored. */
  readonly fraction: number | null;
}

/**
 * The weighted mean fraction of every level, added up (scoring rules, section 3). A level without an applicable
 * criterion (all n/a, not asked, or none written) is left out and the sum stretched to P; an applicable level with
 * nothing scored adds 0. `upTo` takes everything unscored as met; null when that changes nothing.
 */
export function sumOfLevelMeans(
  questions: readonly Question[],
  states: QuestionStates,
  lastPhase: number,
): { readonly score: Score; readonly upTo: Score } {
  const criteria = applicableCriteria(questions, states, lastPhase);
  if (criteria.every(({ fraction }) => fraction === null)) return { score: null, upTo: null };
  const levels = [...Map.groupBy(criteria, ({ level }) => level).values()];
  const stretch = lastPhase / levels.length;
  const sum = (open: number | null) =>
    levels.reduce((total, level) => {
      const mean = weightedMean(level.map(({ weight, fraction }) => ({ weight, value: fraction ?? open })));
      return total + (mean ?? 0) * stretch;
    }, 0);
  const score = sum(null);
  const most = sum(1);
  return { score, upTo: atLeast(score, most) ? null : most };
}

/**
 * The highest L in 0..P such that every applicable criterion of a level ≤ L is met; unknown and absent are not met
 * (scoring rules, section 3). Levels without a criterion are passed, as they are stretched over in `sumOfLevelMeans`:
 * otherwise a criterion that does not apply would change the score by being there.
 */
export function gated(questions: readonly Question[], states: QuestionStates, lastPhase: number): Score {
  const criteria = applicableCriteria(questions, states, lastPhase);
  if (criteria.every(({ fraction }) => fraction === null)) return null;
  const unmet = criteria.filter(({ fraction }) => fraction === null || !atLeast(fraction, 1));
  return Math.min(lastPhase, ...unmet.map(({ level }) => level - 1));
}

function isScoredCriterion(question: Question): question is CriterionQuestion {
  return question.type === 'criterion' && isScored(question);
}

function applicableCriteria(questions: readonly Question[], states: QuestionStates, lastPhase: number): Criterion[] {
  return questions.filter(isScoredCriterion).flatMap(({ id, level, weight }) => {
    const state = states.get(id);
    if (state?.is !== 'applicable') return [];
    return [{ level, weight, fraction: state.scoreValue === null ? null : state.scoreValue / lastPhase }];
  });
}
