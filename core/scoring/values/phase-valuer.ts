import type { PhaseQuestion } from '#core/questionnaire/questionnaire.ts';
import { misfit, type Valuer } from './valuer.ts';

/** The phase of the chosen statement; with "in between" also half a phase more, but not above the last statement. */
export function phaseValuer(question: PhaseQuestion): Valuer {
  const phases = question.statements.map((statement) => statement.phase);
  const max = Math.max(0, ...phases);
  const halves = question.between ? phases.filter((phase) => phase < max).map((phase) => phase + 0.5) : [];
  const offered = new Set([...phases, ...halves]);
  return {
    attainable: max,
    valueOf: (value) => {
      if (value.kind !== 'phase' || !offered.has(value.phase)) throw misfit(question, value);
      return { is: 'scored', value: value.phase, raw: { points: value.phase, max }, attainable: max };
    },
  };
}
