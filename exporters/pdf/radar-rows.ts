import { fitsRadar, radar } from '#core/charts/radar.ts';
import { dimensionLines, spreadText } from '../content/dimension-lines.ts';
import type { ReportView } from '../report-view.ts';
import { draw } from './drawing.ts';
import { sectionHeading, space } from './heading-rows.ts';
import type { Paper, Tag } from './paper.ts';
import { type Row, together } from './row.ts';
import { sheet, styles } from './sheet.ts';

const widest = 430;
const highest = 300;

/** The dimensions as a radar with its legend; nothing where a radar would not be readable. */
export function radarRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { report, titles, t, format } = view;
  const lines = dimensionLines(view);
  if (!fitsRadar(lines.length) || report.result.state !== 'assessed') return [];
  const drawing = radar({
    axes: lines.map(({ title, note, before, result: { score, reached } }) => ({
      label: title,
      note,
      score,
      reached,
      before,
    })),
    lastPhase: report.result.lastPhase,
    digit: titles.digit,
    number: (number) => format.number(number),
    labels: 'names',
  });
  const scale = Math.min(widest / drawing.box.width, highest / drawing.box.height);
  const left = sheet.left + (sheet.inner - drawing.box.width * scale) / 2;
  const figure = paper.tag('Figure', parent, { alt: t('result.dimensions.radar', { count: lines.length }) });
  const chart: Row = {
    height: drawing.box.height * scale,
    draw: (top) => paper.mark(figure, () => draw(paper, drawing, { x: left, y: top, scale })),
  };
  const compared = report.previous?.sameQuestions ? format.dateTime(report.previous.submittedAt, 'day') : null;
  return [
    ...sectionHeading(paper, parent, spreadText(view) || t('result.dimensions.table')),
    ...together([chart, space(6), legendRow(paper, parent, view, compared)]),
  ];
}

function legendRow(paper: Paper, parent: Tag, { t }: ReportView, before: string | null): Row {
  const { doc, colour } = paper;
  const tag = paper.tag('Caption', parent);
  const y = (top: number) => top + styles.caption.leading / 2;
  const entries = [
    {
      text: t('result.dimensions.legend.score'),
      sign: (x: number, top: number) => paper.rule([x, y(top)], [x + 18, y(top)], 'ink', 1.6),
    },
    ...(before === null
      ? []
      : [
          {
            text: t('result.dimensions.legend.before', { date: before }),
            sign: (x: number, top: number) => paper.rule([x, y(top)], [x + 18, y(top)], 'ink-3', 1.2, [1.4, 2.4]),
          },
        ]),
    {
      text: t('result.dimensions.legend.phase'),
      sign: (x: number, top: number) => {
        doc
          .save()
          .fillColor(colour('ink-3'), 0.2)
          .rect(x, y(top) - 4, 18, 8)
          .fill()
          .restore();
      },
    },
  ];
  const set = entries.map(({ text, sign }) => {
    const [line] = paper.typeset([{ text }], styles.caption, Number.POSITIVE_INFINITY);
    return { line, sign, width: 24 + (line?.width ?? 0) };
  });
  const whole = set.reduce((sum, { width }) => sum + width, 0) + (set.length - 1) * 18;
  return {
    height: styles.caption.leading,
    draw: (top) => {
      let x = sheet.left + (sheet.inner - whole) / 2;
      for (const { line, sign, width } of set) {
        paper.artifact(() => sign(x, top));
        if (line) paper.line(line, styles.caption, x + 24, top, tag);
        x += width + 18;
      }
    },
  };
}
