import type { Line } from '#core/text/line.ts';
import { columnsOf, indented, NARROWEST, wrap } from '#core/text/wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** Between two columns. */
const GAP = '  ';

/**
 * A table as lines of text. Where it is wider than the terminal, the first column is broken into lines; where that is
 * not enough, each row becomes a short list.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly Line[] {
  const widths = columns.map(({ title }, at) =>
    Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map(columnsOf)),
  );
  const [first = 0, ...others] = widths;
  const rest = others.reduce((sum, each) => sum + GAP.length + each, 0);
  if (first + rest > width && width - rest < NARROWEST) return lists(columns, rows, width);
  const fitted = [Math.min(first, Math.max(NARROWEST, width - rest)), ...others];
  const lines = (cells: readonly string[]) => rowLines(cells, columns, fitted);
  return [
    ...lines(columns.map(({ title }) => title)).map((strong) => ({ strong })),
    ...rows.flatMap((row) => lines(row)),
  ];
}

function rowLines(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const [first = '', ...others] = cells;
  const titles = wrap(first, widths[0] ?? 0);
  return titles.map((title, line) =>
    [title, ...others]
      .map((cell, at) => (line > 0 && at > 0 ? '' : padded(cell, widths[at] ?? 0, columns[at]?.align)))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'right' ? space + text : text + space;
}

function lists(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly Line[] {
  return rows.flatMap(([first = '', ...others]) => [
    ...wrap(first, width).map((strong) => ({ strong })),
    ...others.flatMap((cell, at) => indented(`${columns[at + 1]?.title}: ${cell}`, width)),
  ]);
}
