import type { CriterionQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type Valuer } from './valuer.ts';

/**
 * A criterion is met to a fraction f in [0, 1]. Carried as v = P·f, so that `mean` and `min` can use it beside other
 * questions and the rules over levels get f back as v/P. Its level plays no part here, only in the gate.
 */
export function criterionValuer(question: CriterionQuestion, lastPhase: number): Valuer {
  const fractions = new Map(question.options.map((option) => [option.id, option.fraction]));
  const attainable = lastPhase * Math.max(0, ...fractions.values());
  return {
    attainable,
    valueOf: (value) => {
      const fraction = value.kind === 'criterion' ? fractions.get(value.option) : undefined;
      if (fraction === undefined) throw misfit(question, value);
      return { is: 'scored', value: lastPhase * fraction, raw: { points: fraction, max: 1 }, attainable };
    },
  };
}
