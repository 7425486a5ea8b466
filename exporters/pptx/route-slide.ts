import type PptxGenJS from 'pptxgenjs';
import { type HorizonLines, horizonLines } from '../content/plan-lines.ts';
import { routeSummary, routeTitle } from '../content/plan-summary.ts';
import { type PlanRow, planTable } from '../content/plan-table.ts';
import type { ReportView } from '../report-view.ts';
import { addNotes, colour, newSlide, page, paragraph, type Slide, short } from './deck.ts';

/** Steps of a horizon that there is room for. */
const most = 4;

/** Now and Next side by side, each step with why and what it takes; the notes have the whole plan. */
export function routeSlide(deck: PptxGenJS, view: ReportView): void {
  const slide = newSlide(deck, routeTitle(view));
  const summary = routeSummary(view).join(' ');
  slide.addText(short(summary, 220), {
    x: page.side,
    y: 1.3,
    w: page.inner,
    h: 0.55,
    margin: 0,
    valign: 'top',
    fontFace: 'Arial',
    fontSize: 13,
    color: colour.soft,
  });
  const [now, soon] = horizonLines(view);
  if (now) column(slide, now, page.side, view);
  if (soon) column(slide, soon, page.side + page.inner / 2 + 0.15, view);
  addNotes(
    slide,
    planTable(view)
      .map((row) => noteOf(row, view))
      .join('\n\n'),
  );
}

function noteOf(row: PlanRow, { t, titles }: ReportView): string {
  const facts = [
    row.dimension,
    ...(row.phase === null ? [] : [t('roadmap.item.toPhase', { phase: titles.digit(row.phase) })]),
    ...(row.effort === null ? [] : [t('roadmap.item.effort', { effort: row.effort })]),
  ];
  const head = `${row.horizonTitle}: ${row.title} (${facts.join(', ')})`;
  return [head, row.why, row.how].filter(Boolean).join('\n');
}

function column(slide: Slide, { title, note, empty, lines }: HorizonLines, x: number, { t }: ReportView): void {
  const width = page.inner / 2 - 0.15;
  const more = lines.length - most;
  slide.addText(
    [
      paragraph(title, { bold: true, fontSize: 18, paraSpaceAfter: 0 }),
      paragraph(note, { fontSize: 11, color: colour.faint, paraSpaceAfter: 8 }),
      ...(empty === null ? [] : [paragraph(short(empty, 200), { color: colour.soft })]),
      ...lines
        .slice(0, most)
        .flatMap(({ number, title: step, why, gain, effort, isMade }) => [
          paragraph(`${number}. ${short(step, 110)}`, { bold: true, fontSize: 13, paraSpaceAfter: 0 }),
          ...(isMade ? [] : [paragraph(short(why, 170), { fontSize: 11, color: colour.soft, paraSpaceAfter: 0 })]),
          paragraph(t('report.plan.facts', { gain, effort }), { fontSize: 11, color: colour.faint, paraSpaceAfter: 7 }),
        ]),
      ...(more > 0
        ? [paragraph(t('exports.slides.more', { count: more }), { fontSize: 11, color: colour.faint })]
        : []),
    ],
    { x, y: 1.9, w: width, h: page.bottom - 1.9, margin: 0, valign: 'top' },
  );
}
