/** A strip of the page that is never broken. Lengths in points. */
export interface Row {
  readonly height: number;
  /** Space above it, left out at the top of a page. */
  readonly before?: number;
  /** It stays on one page with the row behind it. */
  readonly glued?: boolean;
  /** It begins a new page. */
  readonly newPage?: boolean;
  /** Repeated on top of a page that this row begins: the head of its table. */
  readonly head?: Row;
  /** Draws it with its top edge there. */
  readonly draw: (top: number) => void;
}

/** The rows as one block that is not broken. */
export function together(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index < rows.length - 1 ? { ...row, glued: true } : row));
}

/** The rows, the last of which stays with what follows: for headings. */
export function leading(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, glued: true }));
}

/** The rows with that much space above the first. */
export function spaced(before: number, rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, before } : row));
}

/** Two columns of rows, drawn side by side from the same top. */
export function beside(left: readonly Row[], right: readonly Row[]): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Row => {
    const pair = [left[index], right[index]].filter((row) => row !== undefined);
    return {
      height: Math.max(...pair.map(({ height }) => height)),
      before: Math.max(...pair.map(({ before = 0 }) => before)),
      glued: pair.some(({ glued }) => glued),
      draw: (top) => {
        for (const row of pair) row.draw(top);
      },
    };
  });
}

/** Of one row after the other, the space between them included. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height, before = 0 }) => sum + before + height, 0);
}
