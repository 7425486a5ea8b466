import type PptxGenJS from 'pptxgenjs';
import { type HoldLine, holdsOf, whyOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { addNotes, colour, newSlide, page, paragraph, short } from './deck.ts';

/** Lines that there is room for; a long question or dimension takes two. */
const room = 15;

/** The answers that hold the next phase; the notes have all of them. */
export function holdsSlide(deck: PptxGenJS, view: ReportView): void {
  const { t, titles, report } = view;
  const { next } = report.result.why;
  const holds = holdsOf(view);
  const title = next === null ? whyOf(view).title : t('result.why.list', { next: titles.digit(next) });
  const slide = newSlide(deck, title);
  if (holds.length === 0) {
    slide.addText(
      whyOf(view)
        .paragraphs.slice(0, 2)
        .map((text) => paragraph(short(text, 500), { fontSize: 18 })),
      {
        x: page.side,
        y: page.top,
        w: page.inner,
        h: 3,
        margin: 0,
        valign: 'top',
      },
    );
    return;
  }
  const shown = fitting(holds);
  const head = [
    t('report.columns.question'),
    t('result.dimensions.columns.dimension'),
    t('report.columns.now'),
    t('report.columns.needs'),
  ];
  slide.addTable(
    [
      head.map((text) => ({ text, options: { bold: true, color: colour.soft, fill: { color: colour.sunken } } })),
      ...shown.map(({ question, dimension, now, needs }) =>
        [short(question, 110), short(dimension, 44), short(now, 24), short(needs, 24)].map((text) => ({ text })),
      ),
    ],
    {
      x: page.side,
      y: page.top,
      w: page.inner,
      colW: [6.4, 2.933, 1.4, 1.4],
      fontFace: 'Arial',
      fontSize: 12,
      color: colour.ink,
      border: { type: 'solid', pt: 0.5, color: colour.line },
      margin: [0.05, 0.08, 0.05, 0.08],
      valign: 'middle',
    },
  );
  const more = holds.length - shown.length;
  if (more > 0) {
    slide.addText(t('exports.slides.more', { count: more }), {
      x: page.side,
      y: 6.5,
      w: page.inner,
      h: 0.35,
      margin: 0,
      fontFace: 'Arial',
      fontSize: 12,
      color: colour.faint,
    });
  }
  addNotes(
    slide,
    holds.map(({ question, dimension, now, needs }) => `${question} (${dimension}): ${now}, ${needs}`).join('\n'),
  );
}

function fitting(holds: readonly HoldLine[]): readonly HoldLine[] {
  let lines = 0;
  return holds.filter(({ question, dimension }) => {
    lines += question.length > 62 || dimension.length > 26 ? 2 : 1;
    return lines <= room;
  });
}
