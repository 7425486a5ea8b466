import type { ChoiceQuestion } from '#core/questionnaire/questionnaire.ts';
import { rulesValuer } from './rules-valuer.ts';
import { type ChosenValuer, misfit, type QuestionValue, type Valuer } from './valuer.ts';

/**
 * The option's phase if given, else P·score/(the question's highest score), a negative score counting as 0; rules
 * replace both. An option that means another answer has no value. Raw points: the score, else the phase.
 */
export function choiceValuer(question: ChoiceQuestion, lastPhase: number): Valuer {
  const rules = question.rules && rulesValuer(question, question.rules);
  const { attainable, valueOfChosen } = rules ?? optionsValuer(question, lastPhase);
  const worth = new Map(
    question.options.map(({ id, means }): [string, QuestionValue] => [
      id,
      means ? { is: means } : valueOfChosen(new Set([id])),
    ]),
  );
  return {
    attainable,
    valueOf: (value) => {
      const chosen = value.kind === 'choice' ? worth.get(value.option) : undefined;
      if (chosen === undefined) throw misfit(question, value);
      return chosen;
    },
  };
}

/** Value in [0, P] and raw points of each option that has a phase or a score, by id. */
export function worthOfOptions(
  question: ChoiceQuestion,
  lastPhase: number,
): ReadonlyMap<string, { readonly value: number; readonly points: number }> {
  const highest = Math.max(0, ...question.options.map((option) => option.score ?? 0));
  const worth = new Map<string, { value: number; points: number }>();
  for (const { id, phase, score } of question.options) {
    const points = Math.max(0, score ?? phase ?? 0);
    const ofScore = highest > 0 ? (lastPhase * points) / highest : 0;
    if (phase !== undefined || score !== undefined) worth.set(id, { value: phase ?? ofScore, points });
  }
  return worth;
}

function optionsValuer(question: ChoiceQuestion, lastPhase: number): ChosenValuer {
  const worth = worthOfOptions(question, lastPhase);
  const attainable = Math.max(0, ...[...worth.values()].map(({ value }) => value));
  const max = Math.max(0, ...[...worth.values()].map(({ points }) => points));
  return {
    attainable,
    valueOfChosen: ([id = '']) => {
      const chosen = worth.get(id);
      if (chosen === undefined) return { is: 'noRule' };
      return { is: 'scored', value: chosen.value, raw: { points: chosen.points, max }, attainable };
    },
  };
}
