import type { NumberQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type Valuer } from './valuer.ts';

/** The phase of the half-open band [from, to) that holds the number. Bands are as declared: no tolerance. */
export function numberValuer(question: NumberQuestion): Valuer {
  const max = Math.max(0, ...question.bands.map((band) => band.phase));
  return {
    attainable: max,
    valueOf: (value) => {
      if (value.kind !== 'number') throw misfit(question, value);
      const band = question.bands.find(({ from, to }) => value.number >= from && value.number < to);
      if (band === undefined) throw misfit(question, value);
      return { is: 'scored', value: band.phase, raw: { points: band.phase, max }, attainable: max };
    },
  };
}
