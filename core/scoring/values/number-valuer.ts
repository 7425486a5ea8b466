import type { Band, NumberQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type QuestionValue, type Valuer } from './valuer.ts';

/** The phase of the half-open band [from, to) that holds the number. Bands are as declared: no tolerance. */
export function numberValuer(question: NumberQuestion): Valuer {
  const max = Math.max(0, ...question.bands.map((band) => band.phase));
  const worth = new Map(
    question.bands.map((band): [Band, QuestionValue] => [
      band,
      { is: 'scored', value: band.phase, raw: { points: band.phase, max }, attainable: max },
    ]),
  );
  return {
    attainable: max,
    valueOf: (value) => {
      if (value.kind !== 'number') throw misfit(question, value);
      const band = question.bands.find(({ from, to }) => value.number >= from && value.number < to);
      const found = band && worth.get(band);
      if (found === undefined) throw misfit(question, value);
      return found;
    },
  };
}
