import { fitLines } from './fit-lines.ts';
import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { sheet } from './sheet.ts';
import type { Span, Style } from './typeset.ts';

interface Place {
  /** From the left edge of the printed area. */
  readonly x?: number;
  readonly width?: number;
  /** At most so many lines; the last one then ends with an ellipsis. */
  readonly most?: number;
}

/** A paragraph as one row per line. Its first two and its last two lines stay together. */
export function textRows(
  paper: Paper,
  tag: Tag,
  text: string | readonly Span[],
  style: Style,
  place: Place = {},
): readonly Row[] {
  const { x = 0, width = sheet.inner - x, most = Number.POSITIVE_INFINITY } = place;
  const spans = typeof text === 'string' ? [{ text }] : text;
  const lines = fitLines(paper, spans, style, width, most);
  return lines.map(
    (line, index): Row => ({
      height: style.leading,
      glued: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
      draw: (top) => paper.line(line, style, sheet.left + x, top, tag),
    }),
  );
}
