import { type HoldLine, holdsOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import { isLong, toldInFull } from './long-report.ts';
import type { Paper, Tag } from './paper.ts';
import { type CellLook, cellSize, phaseCell } from './phase-cell.ts';
import { type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { type Cell, tableRows } from './table-rows.ts';
import { textRows } from './text-rows.ts';

/** The exact answers that hold the next phase: what each is now and what it needs. A long list ends in the table of answers. */
export function holdRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { report, titles, t } = view;
  const { next } = report.result.why;
  const holds = holdsOf(view);
  if (next === null || holds.length === 0) return [];
  const isCut = isLong(view) && holds.length > toldInFull.holds + 5;
  const shown = isCut ? holds.slice(0, toldInFull.holds) : holds;
  const more = holds.length - shown.length;
  const columns = [
    { title: t('report.columns.question'), width: 268 },
    { title: t('result.dimensions.columns.dimension'), width: 130 },
    { title: t('report.columns.now'), width: 74 },
    { title: t('report.columns.needs'), width: sheet.inner - 472 },
  ];
  const cells = (line: HoldLine): readonly Cell[] => [
    { is: 'text', text: line.question },
    { is: 'text', text: line.dimension, style: { ...styles.small, role: 'ink-2' } },
    picture(paper, line.now, lookOf(line)),
    picture(paper, line.needs, { is: 'needed', text: line.needsSign }),
  ];
  return [
    ...sectionHeading(paper, parent, t('result.why.list', { next: titles.digit(next) })),
    ...tableRows(paper, parent, columns, shown.map(cells)),
    ...(more === 0
      ? []
      : spaced(6, textRows(paper, paper.tag('P', parent), t('report.moreHolds', { count: more }), styles.second))),
  ];
}

function lookOf({ nowSign, hold }: HoldLine): CellLook {
  if (nowSign) return { is: 'value', ...nowSign };
  return hold.because === 'unknown' ? { is: 'unknown' } : { is: 'absent' };
}

function picture(paper: Paper, label: string, look: CellLook): Cell {
  return { is: 'picture', label, height: cellSize.height, draw: (x, top) => phaseCell(paper, look, x, top) };
}
