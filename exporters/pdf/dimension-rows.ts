import { type DimensionLine, dimensionLines } from '../content/dimension-lines.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { drawRuler, rulerHeight } from './ruler-cell.ts';
import { sheet, styles } from './sheet.ts';
import { type Cell, type Column, tableRows } from './table-rows.ts';

const holdsWidth = 78;

/** Every dimension with its ruler and its figures. */
export function dimensionRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { report, titles, t } = view;
  const { next } = report.result.why;
  const lines = dimensionLines(view);
  const withChange = report.previous?.sameQuestions === true;
  const figures = withChange ? 54 : 70;
  const right = figures * (withChange ? 2 : 1) + (next === null ? 0 : holdsWidth);
  const rulers = withChange ? 156 : 176;
  const columns: readonly Column[] = [
    { title: t('result.dimensions.columns.dimension'), width: sheet.inner - rulers - right },
    { title: t('result.dimensions.columns.ruler'), width: rulers },
    { title: t('result.dimensions.columns.score'), width: figures, align: 'right' },
    ...(withChange ? [{ title: t('result.dimensions.columns.change'), width: figures, align: 'right' } as const] : []),
    ...(next === null
      ? []
      : [
          {
            title: t('result.dimensions.columns.holds', { next: titles.digit(next) }),
            width: holdsWidth,
            align: 'right',
          } as const,
        ]),
  ];
  const cells = (line: DimensionLine): readonly Cell[] => [
    { is: 'text', text: line.title, style: { ...styles.small, weight: 600 } },
    {
      is: 'picture',
      label: line.label,
      height: rulerHeight,
      draw: (x, top, width) => drawRuler(paper, line.ruler, titles.digit, x, top, width),
    },
    {
      is: 'text',
      text: line.score,
      style: line.result.score === null ? styles.caption : { ...styles.small, weight: 600 },
    },
    ...(withChange ? [{ is: 'text', text: line.change } as const] : []),
    ...(next === null ? [] : [{ is: 'text', text: line.holds } as const]),
  ];
  // Few dimensions get air; many shall still leave room for what to do now.
  const padding = lines.length > 8 ? 1.5 : 4.25;
  return [
    ...sectionHeading(paper, parent, t('result.dimensions.title', { count: lines.length })),
    ...tableRows(paper, parent, columns, lines.map(cells), padding),
  ];
}
