import type { Part, PlanLine } from '../content/plan-lines.ts';
import type { ReportView } from '../report-view.ts';
import { blockRows } from './block-rows.ts';
import type { Paper, Tag } from './paper.ts';
import { beside, leading, type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { textRows } from './text-rows.ts';

const inset = 22;
const labels = 92;

/** One step of the route with all that is known of it, and a line to write on. */
export function stepRows(paper: Paper, parent: Tag, line: PlanLine, view: ReportView): readonly Row[] {
  const { number, title, tags, why, facts, gain, effort, parts, isBrief } = line;
  const { t, format } = view;
  const right = { ...styles.small, align: 'right' } as const;
  const words = sheet.inner - inset - 154;
  const heading = paper.tag('H4', parent);
  const head = beside(
    beside(
      textRows(paper, heading, format.number(number), { ...styles.item, weight: 700 }, { width: inset }),
      textRows(paper, heading, title, styles.item, { x: inset, width: words }),
    ),
    [
      figuresRow(
        paper,
        paper.tag('P', parent),
        t('report.gain', { gain }),
        effort,
        t('roadmap.item.effort', { effort }),
        right,
      ),
    ],
  );
  const about = textRows(paper, paper.tag('P', parent), facts.join(' · '), styles.caption, { x: inset, width: words });
  if (isBrief) return [...leading([...spaced(6, head)]), ...spaced(1, about), separator(paper)];
  const [first, ...rest] = partRows(paper, parent, parts, view);
  return [
    // The head does not part from the first lines of how to do it.
    ...leading([
      ...spaced(10, head),
      ...(tags.length > 0 ? [{ ...tagsRow(paper, paper.tag('P', parent), tags), before: 2 }] : []),
      ...spaced(2, textRows(paper, paper.tag('P', parent), why, styles.small, { x: inset, width: words })),
      ...spaced(2, about),
      ...(first ? [first] : []),
    ]),
    // Nor does the line to write on from the last.
    ...rest.map((row, index) => (index === rest.length - 1 ? { ...row, glued: true } : row)),
    ...spaced(8, [writeRow(paper, paper.tag('P', parent), t('report.plan.owner'), t('report.plan.due'))]),
    separator(paper),
  ];
}

/** Label on the left, text on the right. */
export function partRows(paper: Paper, parent: Tag, parts: readonly Part[], view: ReportView): readonly Row[] {
  return parts.flatMap(({ title, blocks }) => {
    const label = textRows(paper, paper.tag('P', parent), title, styles.label, { x: inset, width: labels - 8 });
    return spaced(5, beside(label, blockRows(paper, parent, blocks, styles.small, inset + labels, view.format)));
  });
}

/** The thin line between two steps. */
export function separator(paper: Paper): Row {
  return {
    height: 10,
    draw: (top) =>
      paper.artifact(() => paper.rule([sheet.left, top + 9.5], [sheet.left + sheet.inner, top + 9.5], 'line', 0.75)),
  };
}

function figuresRow(
  paper: Paper,
  tag: Tag,
  gain: string,
  effort: number,
  effortText: string,
  style: typeof styles.small & { align: 'right' },
): Row {
  const { doc, colour } = paper;
  const [first] = textRows(paper, tag, gain, { ...style, weight: 600 }, { x: sheet.inner - 152, width: 80 });
  const [second] = textRows(paper, tag, effortText, { ...style, role: 'ink-2' }, { x: sheet.inner - 68, width: 68 });
  return {
    // The bars hang below: the words on the left leave them that room.
    height: styles.item.leading,
    draw: (top) => {
      first?.draw(top);
      second?.draw(top);
      paper.artifact(() => {
        for (let bar = 1; bar <= 5; bar += 1) {
          const x = sheet.left + sheet.inner - 5 * 7.5 + (bar - 1) * 7.5 + 1;
          doc.lineWidth(0.6).rect(x, top + 14, 6, 7.5);
          if (bar <= effort) doc.fillAndStroke(colour('ink-2'), colour('ink-2'));
          else doc.stroke(colour('edge'));
        }
      });
    },
  };
}

/** Outlined words: best single step, cheapest route. */
function tagsRow(paper: Paper, tag: Tag, tags: readonly string[]): Row {
  const style = { ...styles.caption, weight: 600, role: 'ink' } as const;
  const set = tags.flatMap((text) => paper.typeset([{ text }], style, 200).slice(0, 1));
  return {
    height: 14,
    draw: (top) => {
      let x = sheet.left + inset;
      for (const line of set) {
        const left = x;
        paper.artifact(() =>
          paper.doc
            .lineWidth(1)
            .roundedRect(left + 0.5, top, line.width + 9, 13, 2.5)
            .stroke(paper.colour('ink')),
        );
        paper.line(line, style, left + 5, top + (13 - style.leading) / 2, tag);
        x += line.width + 15;
      }
    },
  };
}

function writeRow(paper: Paper, tag: Tag, owner: string, due: string): Row {
  const blank = (text: string, from: number, to: number) => {
    const [line] = paper.typeset([{ text: `${text}:` }], styles.label, to - from);
    return (top: number) => {
      if (!line) return;
      paper.line(line, styles.label, sheet.left + from, top, tag);
      const start = sheet.left + from + line.width + 6;
      paper.artifact(() => paper.rule([start, top + 12.5], [sheet.left + to, top + 12.5], 'edge', 0.6));
    };
  };
  const blanks = [blank(owner, inset, 328), blank(due, 340, sheet.inner)];
  return {
    height: 15,
    draw: (top) => {
      for (const draw of blanks) draw(top);
    },
  };
}
