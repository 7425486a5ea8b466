import type { MultiQuestion } from '#core/questionnaire/questionnaire.ts';
import { rememberSelections } from './remember-selections.ts';
import { rulesValuer } from './rules-valuer.ts';
import { type ChosenValuer, misfit, type Valuer } from './valuer.ts';

/**
 * P·(sum of the chosen scores, kept within 0 and the sum of all positive scores)/(that sum); rules replace it.
 * Nothing chosen is "none of these": 0. An exclusive option clears the rest. Raw points: the kept sum.
 */
export function multiValuer(question: MultiQuestion, lastPhase: number): Valuer {
  const options = new Map(question.options.map((option) => [option.id, option]));
  const rules = question.rules && rulesValuer(question, question.rules);
  const worth = rules ?? scoresValuer(question, lastPhase);
  return {
    attainable: worth.attainable,
    valueOf: rememberSelections([...options.keys()], (value) => {
      if (value.kind !== 'multi') throw misfit(question, value);
      if (value.options.some((id) => !options.has(id))) throw misfit(question, value);
      const exclusive = value.options.find((id) => options.get(id)?.exclusive);
      const means = exclusive === undefined ? undefined : options.get(exclusive)?.means;
      if (means) return { is: means };
      return worth.valueOfChosen(new Set(exclusive === undefined ? value.options : [exclusive]));
    }),
  };
}

/** The sum of all positive scores: the raw maximum, whether or not the options go together. */
export function mostPoints({ options }: MultiQuestion): number {
  return options.reduce((sum, { score }) => sum + positive(score), 0);
}

function positive(score: number): number {
  return Math.max(0, score);
}

function scoresValuer(question: MultiQuestion, lastPhase: number): ChosenValuer {
  const { options } = question;
  const max = mostPoints(question);
  const scale = (points: number) => (max > 0 ? (lastPhase * points) / max : 0);
  // An exclusive option cannot be chosen beside the others, so it may keep the best selection below the sum.
  const together = options.reduce((sum, option) => sum + (option.exclusive ? 0 : positive(option.score)), 0);
  const alone = options.map((option) => (option.exclusive ? option.score : 0));
  const attainable = scale(Math.max(together, ...alone));
  return {
    attainable,
    valueOfChosen: (chosen) => {
      const sum = options.reduce((total, option) => total + (chosen.has(option.id) ? option.score : 0), 0);
      const points = Math.min(max, positive(sum));
      return { is: 'scored', value: scale(points), raw: { points, max }, attainable };
    },
  };
}
