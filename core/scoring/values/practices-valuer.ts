import type { PracticesQuestion } from '#core/questionnaire/questionnaire.ts';
import { rememberSelections } from './remember-selections.ts';
import { misfit, type Valuer } from './valuer.ts';

/**
 * Walks the phases that have practices upward while all of a phase's practices are done; the first incomplete phase
 * counts by the part done. Practices that do not apply leave both counts, and a phase without any left is skipped.
 */
export function practicesValuer(question: PracticesQuestion): Valuer {
  const ids = new Set(question.practices.map((practice) => practice.id));
  const phases = [...Map.groupBy(question.practices, (practice) => practice.phase)]
    .map(([phase, practices]) => ({ phase, ids: practices.map((practice) => practice.id) }))
    .sort((a, b) => a.phase - b.phase);
  return {
    attainable: phases.at(-1)?.phase ?? 0,
    valueOf: rememberSelections([...ids], (value) => {
      if (value.kind !== 'practices') throw misfit(question, value);
      const { done, notApplicable } = value;
      if (!done.every((id) => ids.has(id)) || !notApplicable.every((id) => ids.has(id))) throw misfit(question, value);
      let reached = 0;
      let partly: number | null = null;
      let highest: number | null = null;
      for (const { phase, ids } of phases) {
        const applying = notApplicable.length > 0 ? ids.filter((id) => !notApplicable.includes(id)) : ids;
        if (applying.length === 0) continue;
        highest = phase;
        if (partly !== null) continue;
        const count = applying.filter((id) => done.includes(id)).length;
        if (count < applying.length) partly = reached + ((phase - reached) * count) / applying.length;
        else reached = phase;
      }
      if (highest === null) return { is: 'notApplicable' };
      const v = partly ?? reached;
      return { is: 'scored', value: v, raw: { points: v, max: highest }, attainable: highest };
    }),
  };
}
