import type { CriterionQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type QuestionValue, type Valuer } from './valuer.ts';

/**
 * A criterion is met to a fraction f in [0, 1]. Carried as v = P·f, so that `mean` and `min` can use it beside other
 * questions and the rules over levels get f back as v/P. Its level plays no part here, only in the gate.
 */
export function criterionValuer(question: CriterionQuestion, lastPhase: number): Valuer {
  const attainable = lastPhase * Math.max(0, ...question.options.map(({ fraction }) => fraction));
  const worth = new Map(
    question.options.map(({ id, fraction }): [string, QuestionValue] => [
      id,
      { is: 'scored', value: lastPhase * fraction, raw: { points: fraction, max: 1 }, attainable },
    ]),
  );
  return {
    attainable,
    valueOf: (value) => {
      const chosen = value.kind === 'criterion' ? worth.get(value.option) : undefined;
      if (chosen === undefined) throw misfit(question, value);
      return chosen;
    },
  };
}
