import type { ScaleQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type QuestionValue, type Valuer } from './valuer.ts';

/**
 * A point's own score if given, else linear from 0 to P; a reversed scale gives P minus that, whichever it was.
 * Raw points: the point's index counted from the worse end, or v itself once any point has a score of its own
 * (indices and scores of one question would not be comparable).
 */
export function scaleValuer(question: ScaleQuestion, lastPhase: number): Valuer {
  const { points, reversed } = question;
  const steps = points.length - 1;
  const ownScores = points.some((point) => point.score !== undefined);
  const scores = points.map((point, index) => {
    const straight = point.score ?? (index * lastPhase) / steps;
    const value = reversed ? lastPhase - straight : straight;
    return { value, raw: ownScores ? value : reversed ? steps - index : index };
  });
  const attainable = Math.max(...scores.map((point) => point.value));
  const max = Math.max(...scores.map((point) => point.raw));
  const worth = scores.map(({ value, raw }): QuestionValue => {
    return { is: 'scored', value, raw: { points: raw, max }, attainable };
  });
  return {
    attainable,
    valueOf: (value) => {
      const chosen = value.kind === 'scale' ? worth[value.point] : undefined;
      if (chosen === undefined) throw misfit(question, value);
      return chosen;
    },
  };
}
