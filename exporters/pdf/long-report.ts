import { questionsOf } from '#core/questionnaire/walk.ts';
import type { ReportView } from '../report-view.ts';

/** With more questions than that their answers are a table. */
const manyQuestions = 60;
/** With more steps than that only the first ones are told in full. */
const manySteps = 80;

/** Of a long list: how many are told in full. */
export const toldInFull = { holds: 20, steps: 15 } as const;

/** Whether all answers are a table, which then also has what else would be a long list. */
export function isLong({ report }: ReportView<'questionnaire' | 'asked'>): boolean {
  return questionsOf(report.questionnaire).filter(({ id }) => report.asked.has(id)).length > manyQuestions;
}

/** Whether the route is too long to tell every step in full. */
export function isLongRoute({ report: { plan } }: ReportView<'plan'>): boolean {
  return plan.now.items.length + plan.soon.items.length + plan.later.items.length > manySteps;
}
