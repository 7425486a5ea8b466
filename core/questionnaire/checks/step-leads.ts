import type { Issue } from '../issue.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { lastPhase } from '../walk.ts';

/** A step leads upward, or keeps the last phase (from = to = P). */
export function checkStepLeads(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  return questionnaire.steps.flatMap(({ leads: { from, to } }, index): Issue[] => {
    if (from < to || (from === last && to === last)) return [];
    const message = `a step leads from a phase to a higher one; only the last phase, ${last}, can be kept.`;
    return [{ severity: 'error', path: ['steps', index, 'leads'], code: 'step-leads', message }];
  });
}
