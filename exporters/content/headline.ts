import { findingFigures, findingOf } from '#core/text/finding.ts';
import type { ReportView } from '../report-view.ts';

/** The title of a report: the team and what the result says first. */
export function headline({ report: { team, result, plan }, titles, t }: ReportView): string {
  const finding = findingOf(result);
  const figures = findingFigures(finding, titles.digit, plan.keep.length);
  return t('report.title', { team, finding: t(`result.finding.${finding.is}`, figures) });
}
