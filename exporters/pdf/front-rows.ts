import { factsOf, firstLook, subject } from '../content/facts.ts';
import { headline } from '../content/headline.ts';
import { missingCharacters } from '../content/missing-characters.ts';
import { pairOf } from '../content/pair.ts';
import type { ReportView } from '../report-view.ts';
import { pairRow } from './pair-row.ts';
import type { Paper, Tag } from './paper.ts';
import { progressPicture } from './progress-picture.ts';
import { heightOf, type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { textRows } from './text-rows.ts';

const pictureWidth = 240;
const leftWidth = sheet.inner - pictureWidth - 20;

/** What stands on top of the first page: whose report it is, its finding, and score and phase with their stairs. */
export function frontRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  return [
    brandRow(paper, parent, view),
    ...spaced(15, titleRows(paper, parent, view)),
    ...spaced(5, textRows(paper, paper.tag('P', parent), subject(view), styles.second)),
    ...notes(view, paper).flatMap(({ title, text }) => spaced(6, noteRows(paper, paper.tag('P', parent), title, text))),
    { ...heroRow(paper, parent, view), before: 16 },
  ];
}

/** In the narrowest measure that takes no more lines, so that no line holds a single word. */
function titleRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const spans = [{ text: headline(view) }];
  const linesAt = (width: number) => paper.typeset(spans, styles.title, width).length;
  let width = 440;
  while (width > 220 && linesAt(width - 10) === linesAt(440)) width -= 10;
  return textRows(paper, paper.tag('H1', parent), spans, styles.title, { width });
}

function brandRow(paper: Paper, parent: Tag, { report, t, format }: ReportView): Row {
  const tag = paper.tag('P', parent);
  const name = { ...styles.item, weight: 700 } as const;
  const day = { ...styles.small, role: 'ink-2', align: 'right' } as const;
  const left = textRows(paper, tag, t('report.product'), name, { x: 21, width: 200 });
  const right = textRows(paper, tag, t('report.of', { date: format.dateTime(report.madeAt, 'day') }), day);
  return {
    height: 14,
    draw: (top) => {
      paper.artifact(() => drawMark(paper, sheet.left, top));
      left[0]?.draw(top);
      right[0]?.draw(top);
    },
  };
}

/** The sign of the product: four steps, two of them reached, and the line. */
function drawMark({ doc, colour }: Paper, x: number, top: number): void {
  doc.save().translate(x, top).scale(0.6136);
  doc.path('M1 15h4v6H1zM6.3 11h4v10h-4zM0 8.2h11.4V10H0z').fill(colour('ink'));
  doc.lineWidth(1.2).path('M11.6 7h4v14h-4zM16.9 3h4v18h-4z').stroke(colour('ink'));
  doc.restore();
}

function notes(view: ReportView, paper: Paper): readonly { title: string; text: string }[] {
  const first = firstLook(view);
  const missing = missingCharacters(view.report, (text) => paper.faces.missing(text));
  return [
    ...(first ? [{ title: `${first.title}.`, text: first.text }] : []),
    ...(missing > 0 ? [{ title: '', text: view.t('report.substitutes', { count: missing }) }] : []),
  ];
}

/** Set off by a heavy edge, not by colour. */
function noteRows(paper: Paper, tag: Tag, title: string, text: string): readonly Row[] {
  const rows = textRows(paper, tag, [{ text: title, weight: 600 }, { text: ` ${text}` }], styles.body, {
    x: 10,
    width: 430,
  });
  return rows.map((row) => ({
    ...row,
    draw: (top) => {
      paper.artifact(() => paper.doc.rect(sheet.left, top, 2.25, row.height).fill(paper.colour('ink')));
      row.draw(top);
    },
  }));
}

/** The pair and the facts on the left, the stairs on the right, both standing on one line. */
function heroRow(paper: Paper, parent: Tag, view: ReportView): Row {
  const pair = pairRow(paper, paper.tag('P', parent), pairOf(view), leftWidth);
  // A line breaks between two facts, not inside of one.
  const text = factsOf(view)
    .map((fact) => fact.replaceAll(' ', '\u00A0'))
    .join(' · ');
  const facts = textRows(paper, paper.tag('P', parent), text, styles.second, { width: leftWidth });
  const left = [pair, ...spaced(9, facts)];
  const picture = progressPicture(paper, parent, view, pictureWidth);
  const height = Math.max(heightOf(left), picture.height);
  return {
    height,
    draw: (top) => {
      let y = top + height - heightOf(left);
      for (const row of left) {
        y += row.before ?? 0;
        row.draw(y);
        y += row.height;
      }
      picture.draw(sheet.left + sheet.inner - pictureWidth, top + height - picture.height);
    },
  };
}
