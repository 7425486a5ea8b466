import type { Cell, Row, Sheet } from 'write-excel-file/node';
import { identityOf } from '../content/identity.ts';
import { progressOf } from '../content/progress.ts';
import { holdsOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { day, figure, heads, text } from './cells.ts';
import { fitRows } from './fit-rows.ts';

/** Whose result it is, score and phase with the reason, how far it can be trusted, and whose questions these are. */
export function summarySheet(view: ReportView): Omit<Sheet<Buffer>, 'sheet'> {
  const { t, report } = view;
  const about = identityOf(view);
  const base = report.questionnaire.displayBase;
  const { reached } = report.result;
  const line = (name: Parameters<typeof columnName>[1], cell: Cell, more: Cell = null): Row => [
    { value: columnName(view, name), type: String, fontWeight: 'bold', alignVertical: 'top' },
    cell,
    more,
  ];
  const widths = [28, 80, 20, 24];
  return {
    columns: widths.map((width) => ({ width })),
    data: fitRows(
      [
        [{ value: about.title, type: String, fontWeight: 'bold', fontSize: 16, height: 26 }],
        [],
        line('team', text(about.team)),
        line('questionnaire', text(about.questionnaire)),
        line('version', text(about.version)),
        line('submitted', day(about.submittedAt)),
        line('asked', text(about.subject)),
        line('score', leftOf(figure(about.score, '0.00')) ?? text(about.scoreText)),
        line('phase', leftOf(figure(reached === null ? null : reached + base, '0')) ?? text(about.phaseText)),
        line('phaseName', text(about.phaseText)),
        ...about.reason.map((reason, index) => (index === 0 ? line('reason', text(reason)) : [null, text(reason)])),
        line('coverage', leftOf(figure(about.coverage, '0%'))),
        line('trust', text(about.facts.join(' · '))),
        ...about.attribution.map((each, index) => (index === 0 ? line('attribution', text(each)) : [null, text(each)])),
        line('made', text(t('report.product')), day(report.madeAt)),
        [],
        heads([t('report.progress'), t('exports.columns.meeting'), t('exports.columns.share')]),
        ...progressOf(view).map(({ name, count, share }) => [text(name), text(count), figure(share, '0%')]),
        [],
        ...holdRows(view),
      ],
      widths,
    ),
  };
}

function holdRows(view: ReportView): Row[] {
  const holds = holdsOf(view);
  if (holds.length === 0) return [];
  const { t } = view;
  const names = (['dimension', 'question', 'now', 'needs'] as const).map((name) => t(`exports.columns.${name}`));
  return [
    heads(names),
    ...holds.map(({ dimension, question, now, needs }) => [text(dimension), text(question), text(now), text(needs)]),
  ];
}

function columnName(
  { t }: ReportView,
  name:
    | 'team'
    | 'questionnaire'
    | 'version'
    | 'submitted'
    | 'asked'
    | 'score'
    | 'phase'
    | 'phaseName'
    | 'reason'
    | 'coverage'
    | 'trust'
    | 'attribution'
    | 'made',
): string {
  return t(`exports.columns.${name}`);
}

/** In a column of texts a figure stands where they begin. */
function leftOf(cell: Cell): Cell {
  return cell !== null && typeof cell === 'object' && 'type' in cell ? { ...cell, align: 'left' } : null;
}
