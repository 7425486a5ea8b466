import type { Half } from '../content/pair.ts';
import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { sheet, styles } from './sheet.ts';
import type { Line, Style } from './typeset.ts';

const padding = 15;

/** Score and phase at the same size on the same line, split by a heavy rule. */
export function pairRow(
  paper: Paper,
  tag: Tag,
  pair: { readonly score: Half; readonly phase: Half },
  width: number,
): Row {
  const score = halfOf(paper, tag, pair.score, width - 110);
  const phase = halfOf(paper, tag, pair.phase, width - score.width - 2 * padding);
  const height = Math.max(score.height, phase.height);
  return {
    height,
    draw: (top) => {
      const rule = sheet.left + score.width + padding;
      score.draw(sheet.left, top);
      paper.artifact(() => paper.doc.rect(rule - 1.1, top, 2.25, height).fill(paper.colour('ink')));
      phase.draw(rule + padding, top);
    },
  };
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, top: number) => void;
}

const baseline = (style: Style) => style.leading / 2 + style.size * 0.35;

function halfOf(paper: Paper, tag: Tag, { name, figure, unit, undecided }: Half, most: number): Drawn {
  const [title] = paper.typeset([{ text: name }], styles.second, Number.POSITIVE_INFINITY);
  const below = styles.second.leading + 3;
  if (figure === null) {
    const lines = paper.typeset([{ text: unit }], styles.noFigure, most - 16);
    const boxWidth = Math.max(...lines.map(({ width }) => width)) + 16;
    const boxHeight = lines.length * styles.noFigure.leading + 14;
    return {
      width: Math.max(boxWidth, title?.width ?? 0),
      height: below + boxHeight,
      draw: (x, top) => {
        if (title) paper.line(title, styles.second, x, top, tag);
        paper.artifact(() => {
          paper.doc.save().lineWidth(0.75).dash(2, { space: 1.5 });
          paper.doc
            .roundedRect(x, top + below, boxWidth, boxHeight, 4)
            .stroke(paper.colour('edge'))
            .restore();
        });
        lines.forEach((line, index) => {
          paper.line(line, styles.noFigure, x + 8, top + below + 7 + index * styles.noFigure.leading, tag);
        });
      },
    };
  }
  const [digits] = paper.typeset([{ text: figure }], styles.figure, Number.POSITIVE_INFINITY);
  if (!digits) throw new Error('A figure has at least one digit');
  const style: Style = undecided ? styles.second : styles.unit;
  const frame = undecided ? 6 : 0;
  const room = most - digits.width - 5 - 2 * frame;
  const [word, ...more] = paper.typeset([{ text: unit }], style, Math.max(room, 10));
  // The words stand behind the figure if they fit into one line there, else below it.
  const isBeside = word !== undefined && more.length === 0 && word.width <= room;
  const lines: readonly Line[] = isBeside ? [] : paper.typeset([{ text: unit }], style, most);
  return {
    width: Math.max(
      title?.width ?? 0,
      digits.width + 2 * frame + (isBeside ? 5 + word.width : 0),
      ...lines.map(({ width }) => width),
    ),
    height: below + styles.figure.leading + lines.length * style.leading,
    draw: (x, top) => {
      if (title) paper.line(title, styles.second, x, top, tag);
      const y = top + below;
      if (undecided) {
        paper.artifact(() => {
          paper.doc.save().lineWidth(1.5).lineCap('round').dash(0.1, { space: 3 });
          paper.doc
            .roundedRect(x, y, digits.width + 2 * frame, styles.figure.leading, 4)
            .stroke(paper.colour('ink'))
            .restore();
        });
      }
      paper.line(digits, styles.figure, x + frame, y, tag);
      if (isBeside) {
        const drop = baseline(styles.figure) - baseline(style);
        paper.line(word, style, x + digits.width + 2 * frame + 5, y + drop, tag);
      }
      lines.forEach((line, index) => {
        paper.line(line, style, x, y + styles.figure.leading + index * style.leading, tag);
      });
    },
  };
}
