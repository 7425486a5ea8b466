import { heightOf, type Row } from './row.ts';

/** A row and where its top edge is, from the top of the printed area. */
export interface Placed {
  readonly row: Row;
  readonly top: number;
}

/**
 * Rows onto pages of a height. Glued rows stay together unless they are taller than a page; a row that begins a page
 * loses its space above and gets the head of its table. Every row is placed exactly once.
 */
export function paginate(rows: readonly Row[], height: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let used = 0;
  const put = (row: Row, canBreak: boolean) => {
    const isTop = pages.at(-1)?.length === 0;
    if (canBreak && !isTop && used + (row.before ?? 0) + row.height > height + 0.01) turn(row);
    const top = used + (pages.at(-1)?.length === 0 ? 0 : (row.before ?? 0));
    pages.at(-1)?.push({ row, top });
    used = top + row.height;
  };
  const turn = (next: Row) => {
    pages.push([]);
    used = 0;
    if (next.head) put(next.head, false);
  };

  for (const block of blocksOf(rows)) {
    const [first] = block;
    if (!first) continue;
    const isTop = pages.at(-1)?.length === 0;
    const fits = used + heightOf(block) <= height + 0.01;
    const fitsAlone = heightOf(block) - (first.before ?? 0) <= height;
    if (!isTop && (first.newPage || (!fits && fitsAlone))) turn(first);
    for (const row of block) put(row, !fitsAlone);
  }
  return pages;
}

function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  let open = false;
  for (const row of rows) {
    if (open) blocks.at(-1)?.push(row);
    else blocks.push([row]);
    open = row.glued === true;
  }
  return blocks;
}
