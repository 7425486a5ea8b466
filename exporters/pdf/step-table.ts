import type { PlanLine } from '../content/plan-lines.ts';
import type { ReportView } from '../report-view.ts';
import type { Paper, Tag } from './paper.ts';
import { type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { type Cell, tableRows } from './table-rows.ts';

const figures = 66;

/** Steps of a long route in two lines each: the title, and why each is there; gain and effort beside them. */
export function stepTable(paper: Paper, parent: Tag, lines: readonly PlanLine[], view: ReportView): readonly Row[] {
  const { t, format } = view;
  if (lines.length === 0) return [];
  const columns = [
    { title: t('report.columns.step'), width: sheet.inner - 2 * figures },
    { title: t('report.columns.gain'), width: figures, align: 'right' },
    { title: t('report.columns.effort'), width: figures, align: 'right' },
  ] as const;
  const cells = ({ number, title, tags, facts, gain, effort }: PlanLine): readonly Cell[] => [
    {
      is: 'text',
      text: [
        { text: `${format.number(number)}\u00A0\u00A0${title}\n`, weight: 600, role: 'ink' },
        { text: [...tags, ...facts].join(' · ') },
      ],
      style: styles.caption,
    },
    { is: 'text', text: gain, style: { ...styles.caption, role: 'ink' } },
    { is: 'text', text: format.number(effort), style: { ...styles.caption, role: 'ink' } },
  ];
  return spaced(6, tableRows(paper, parent, columns, lines.map(cells), 1.5));
}
