import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { sheet, styles } from './sheet.ts';
import type { Span, Style } from './typeset.ts';

export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: 'right';
}

export type Cell =
  | { readonly is: 'text'; readonly text: string | readonly Span[]; readonly style?: Style }
  | {
      readonly is: 'picture';
      readonly label: string;
      readonly height: number;
      readonly draw: (x: number, top: number, width: number) => void;
    };

/** What needs more room than a cell: rows of its own over the whole width, as one cell of the table. */
export type Below = (cell: Tag) => readonly Row[];

const gap = 12;

/** A table over the whole width: a line below each row, its head repeated on the next page. First cells are heads of rows. */
export function tableRows(
  paper: Paper,
  parent: Tag,
  columns: readonly Column[],
  rows: readonly (readonly Cell[] | Below)[],
  padding = 4,
): readonly Row[] {
  const table = paper.tag('Table', parent);
  const lefts = columns.map((_, index) => columns.slice(0, index).reduce((sum, { width }) => sum + width, 0));
  const titles = columns.map(({ title }): Cell => ({ is: 'text', text: title, style: styles.label }));
  const line = (cells: readonly Cell[], kind: 'head' | 'repeated' | 'body', head?: Row): Row => {
    const tr = kind === 'repeated' ? null : paper.tag('TR', table);
    const drawn = columns.map((column, index) => {
      const cell = cells[index] ?? { is: 'text', text: '' };
      const isHead = kind === 'head' || index === 0;
      const tag =
        tr && paper.tag(isHead ? 'TH' : 'TD', tr, isHead ? { scope: kind === 'head' ? 'Column' : 'Row' } : {});
      const width = column.width - (index === columns.length - 1 ? 0 : gap);
      return cellOf(paper, cell, tag, (lefts[index] ?? 0) + sheet.left, width, column.align);
    });
    const height = Math.max(...drawn.map((cell) => cell.height)) + 2 * (kind === 'body' ? padding : 4);
    return {
      height,
      glued: kind === 'head',
      ...(head && { head }),
      draw: (top) => {
        for (const cell of drawn) cell.draw(top + (height - cell.height) / 2);
        paper.artifact(() =>
          paper.rule([sheet.left, top + height], [sheet.left + sheet.inner, top + height], 'line', 0.75),
        );
      },
    };
  };
  const repeated = line(titles, 'repeated');
  const below = (rowsOf: Below) =>
    rowsOf(paper.tag('TD', paper.tag('TR', table))).map((row) => ({ ...row, head: repeated }));
  return [
    line(titles, 'head'),
    ...rows.flatMap((cells) => (typeof cells === 'function' ? below(cells) : [line(cells, 'body', repeated)])),
  ];
}

function cellOf(paper: Paper, cell: Cell, tag: Tag | null, x: number, width: number, align: 'right' | undefined) {
  if (cell.is === 'picture') {
    const figure = tag && paper.tag('Figure', tag, { alt: cell.label });
    const draw = (top: number) => cell.draw(x, top, width);
    return {
      height: cell.height,
      draw: (top: number) => (figure ? paper.mark(figure, () => draw(top)) : paper.artifact(() => draw(top))),
    };
  }
  const style: Style = { ...(cell.style ?? styles.small), ...(align && { align }) };
  const spans = typeof cell.text === 'string' ? [{ text: cell.text }] : cell.text;
  const lines = paper.typeset(spans, style, width);
  return {
    height: lines.length * style.leading,
    draw: (top: number) => {
      lines.forEach((each, index) => {
        const y = top + index * style.leading;
        if (tag) paper.line(each, style, x, y, tag);
        else paper.artifact(() => paper.write(each, style, x, y));
      });
    },
  };
}
