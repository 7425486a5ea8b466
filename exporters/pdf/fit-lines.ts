import type { Paper } from './paper.ts';
import type { Line, Span, Style } from './typeset.ts';

/** The lines of a text, at most so many: if there are more, words go until an ellipsis has room at the end. */
export function fitLines(
  paper: Paper,
  spans: readonly Span[],
  style: Style,
  width: number,
  most: number,
): readonly Line[] {
  const all = paper.typeset(spans, style, width);
  if (all.length <= most) return all;
  const words = spans
    .map(({ text }) => text)
    .join('')
    .split(/\s+/);
  while (words.length > 1) {
    words.pop();
    const lines = paper.typeset([{ ...spans[0], text: `${words.join(' ')} …` }], style, width);
    if (lines.length <= most) return lines;
  }
  return all.slice(0, most);
}
