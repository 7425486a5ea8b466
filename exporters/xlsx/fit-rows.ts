import type { Cell, CellObject, Row } from 'write-excel-file/node';

const line = 15;
/** No spreadsheet has higher rows. */
const highest = 405;

/** Rows as high as their texts need in columns of these widths: not every program finds that out by itself. */
export function fitRows(rows: readonly Row[], widths: readonly number[]): Row[] {
  return rows.map((row) => {
    const lines = row.map((cell, column) => linesOf(cell, widths[column] ?? 10));
    const height = Math.min(highest, Math.max(1, ...lines) * line);
    return row.map((cell) => (isCell(cell) && cell.height === undefined ? { ...cell, height } : cell));
  });
}

function linesOf(cell: Cell, width: number): number {
  if (!isCell(cell) || typeof cell.value !== 'string' || !cell.wrap) return 1;
  return cell.value.split('\n').reduce((lines, each) => lines + Math.max(1, Math.ceil(widthOf(each) / width)), 0);
}

/** In letters of Latin; those of East Asia are twice as wide. */
function widthOf(text: string): number {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  return text.length + wide;
}

function isCell(cell: Cell): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}
