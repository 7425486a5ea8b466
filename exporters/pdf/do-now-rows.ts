import { horizonLines } from '../content/plan-lines.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { textRows } from './text-rows.ts';

const most = 6;
const fewest = 2;
const rowHeight = 17;

/** The first steps of the route, as many as the rest of the first page has room for; none if that is hardly any. */
export function doNowRows(paper: Paper, parent: Tag, view: ReportView, room: number): readonly Row[] {
  const { t, format } = view;
  const lines = horizonLines(view)[0]?.lines ?? [];
  const heading = 15 + 8.5 + styles.section.leading + 4;
  const shown = Math.min(most, lines.length, Math.floor((room - heading) / rowHeight));
  if (shown < Math.min(fewest, lines.length) || lines.length === 0) return [];
  const note = shown < lines.length ? t('report.doNowOf', { shown, count: lines.length }) : '';
  const title = sectionHeading(paper, parent, t('report.doNow'), note);
  const list = paper.tag('L', parent);
  const rows = lines.slice(0, shown).map(({ number, title: name, gain, effort }): Row => {
    const item = paper.tag('LI', list);
    const label = paper.tag('Lbl', item);
    const body = paper.tag('LBody', item);
    const right = { ...styles.small, align: 'right' } as const;
    const parts = [
      ...textRows(paper, label, format.number(number), { ...styles.small, weight: 700 }, { width: 18 }),
      ...textRows(paper, body, name, styles.small, { x: 20, width: 336, most: 1 }),
      ...textRows(paper, body, t('report.gain', { gain }), right, { x: 360, width: 80 }),
      ...textRows(paper, body, t('roadmap.item.effort', { effort }), right, { x: 443, width: sheet.inner - 443 }),
    ];
    return {
      height: rowHeight,
      draw: (top) => {
        for (const part of parts) part.draw(top + (rowHeight - part.height) / 2);
        paper.artifact(() =>
          paper.rule([sheet.left, top + rowHeight], [sheet.left + sheet.inner, top + rowHeight], 'line', 0.75),
        );
      },
    };
  });
  return [...title, ...rows];
}
