import type { Paper, Tag } from './paper.ts';
import { leading, type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { textRows } from './text-rows.ts';
import type { Span } from './typeset.ts';

/** The heading of a section below a heavy rule, and its bookmark. It stays with what follows. */
export function sectionHeading(paper: Paper, parent: Tag, title: string, note = ''): readonly Row[] {
  const rule: Row = {
    height: 8.5,
    draw: (top) => {
      paper.bookmark(title, 'section');
      paper.artifact(() => paper.rule([sheet.left, top], [sheet.left + sheet.inner, top], 'ink', 1.5));
    },
  };
  const tag = paper.tag('H2', parent);
  return leading(
    spaced(15, [
      rule,
      ...textRows(paper, tag, [{ text: title }, ...(note === '' ? [] : [second(note)])], styles.section),
      space(4),
    ]),
  );
}

/** The heading of a part of a section, with a bookmark below that of the section. It stays with what follows. */
export function partHeading(paper: Paper, parent: Tag, title: string, note = ''): readonly Row[] {
  const spans = [{ text: title }, ...(note === '' ? [] : [second(note)])];
  return leading(
    textRows(paper, paper.tag('H3', parent), spans, styles.part).map((row, index) => ({
      ...row,
      draw: (top) => {
        if (index === 0) paper.bookmark(title, 'part');
        row.draw(top);
      },
    })),
  );
}

/** Behind a heading, said more quietly. */
export function second(note: string): Span {
  return { text: `  ${note}`, weight: 400, role: 'ink-2' };
}

/** An empty strip. */
export function space(height: number): Row {
  return { height, draw: () => {} };
}
