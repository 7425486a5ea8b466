import type { PhaseQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type QuestionValue, type Valuer } from './valuer.ts';

/** The phase of the chosen statement; with "in between" also half a phase more, but not above the last statement. */
export function phaseValuer(question: PhaseQuestion): Valuer {
  const phases = question.statements.map((statement) => statement.phase);
  const max = Math.max(0, ...phases);
  const halves = question.between ? phases.filter((phase) => phase < max).map((phase) => phase + 0.5) : [];
  const worth = new Map(
    [...phases, ...halves].map((phase): [number, QuestionValue] => [
      phase,
      { is: 'scored', value: phase, raw: { points: phase, max }, attainable: max },
    ]),
  );
  return {
    attainable: max,
    valueOf: (value) => {
      const chosen = value.kind === 'phase' ? worth.get(value.phase) : undefined;
      if (chosen === undefined) throw misfit(question, value);
      return chosen;
    },
  };
}
