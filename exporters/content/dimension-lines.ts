import { axisNote, type DimensionRow, dimensionRows, rulerWords, spreadOf } from '#core/text/dimension-rows.ts';
import type { ReportView } from '../report-view.ts';
import { scoreOf } from './score-of.ts';

/** One dimension of the result in words and figures. */
export interface DimensionLine extends Omit<DimensionRow, 'change' | 'holds'> {
  readonly score: string;
  readonly change: string;
  readonly phase: string;
  readonly potential: string;
  readonly holds: string;
  /** The ruler in one sentence. */
  readonly label: string;
  /** Score and phase, short. */
  readonly note: string;
}

/** The dimensions in the order of the questionnaire. */
export function dimensionLines(view: ReportView<'result' | 'previous'>): readonly DimensionLine[] {
  const { report, titles } = view;
  return dimensionRows(report.result, report.previous, titles).map((row) => lineOf(row, view));
}

function lineOf(row: DimensionRow, { report, titles, ...words }: ReportView<'result'>): DimensionLine {
  const { t, format } = words;
  const { score, reached, potential, notEstablished } = row.result;
  const none = reached === null ? t('result.dimensions.notApplicable') : t('result.dimensions.notScored');
  const figure = score === null ? null : format.number(score, 'score');
  const ruler = rulerWords(row.result, report.result.lastPhase, titles);
  const note = axisNote(row.result, titles);
  const unproven = notEstablished ? ` (${t('result.dimensions.notEstablished')})` : '';
  return {
    ...row,
    score: scoreOf(row.result, words) ?? none,
    change: row.change === null ? '–' : format.number(row.change, 'change'),
    phase: reached === null ? none : `${titles.digit(reached)}${unproven}`,
    potential: potential === null ? '–' : titles.digit(potential),
    holds: t(`result.dimensions.${row.holds.is}`, { ...row.holds }),
    label: t(`charts.ruler.${ruler.is}`, { ...ruler.figures, score: figure ?? t('charts.noScore') }),
    note: t(`result.dimensions.${note.is}`, { ...note.figures, score: figure ?? none }),
  };
}

/** The finding of the dimensions; empty when there is none. */
export function spreadText({ report, titles, t, format }: ReportView): string {
  const spread = spreadOf(dimensionRows(report.result, report.previous, titles));
  if (spread === null) return '';
  return spread.is === 'even'
    ? t('result.dimensions.even', { score: format.number(spread.score, 'score') })
    : t('result.dimensions.spread', { ...spread });
}
