import { groupRows } from '#core/text/group-rows.ts';
import type { ReportView } from '../report-view.ts';
import { scoreOf } from './score-of.ts';

/** One group of the questionnaire in words and figures. */
export interface GroupLine {
  readonly id: string;
  /** Its own title, after those of what it belongs to. */
  readonly title: string;
  readonly score: string;
  readonly coverage: string;
}

/** The groups in the order of the questionnaire; none in a questionnaire that has only dimensions. */
export function groupLines(view: ReportView<'questionnaire' | 'result'>): readonly GroupLine[] {
  const { report, t, format } = view;
  return groupRows(report.questionnaire, report.result).map(({ path, result }) => ({
    id: result.id,
    title: path.join(' › '),
    score: scoreOf(result, view) ?? t('result.dimensions.notScored'),
    coverage: result.coverage === null ? '–' : format.number(result.coverage, 'percent'),
  }));
}
