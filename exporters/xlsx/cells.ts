import type { Cell, Row } from 'write-excel-file/node';
import { shorten } from '../content/shorten.ts';
import { visibleText } from '../visible-text.ts';

/** A spreadsheet takes no longer text in a cell. */
const longest = 32_767;

/**
 * A cell that is text whatever it begins with: its type says so, and no program reads such a cell as a formula. What a
 * spreadsheet would take for a coded sign (`_x000A_`) has its line escaped in the way of the format.
 */
export function text(value: string): Cell {
  const shown = shorten(visibleText(value), longest - 512).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return shown === '' ? null : { value: shown, type: String, wrap: true, alignVertical: 'top' };
}

/** A figure with as many decimals as are shown; the whole of it is in the cell. Null: an empty cell. */
export function figure(value: number | null, format: '0' | '0.00' | '+0.00;-0.00;0.00' | '0%'): Cell {
  return value === null ? null : { value, type: Number, format, align: 'right', alignVertical: 'top' };
}

/** The day on which something was, in the time zone of the server, as the reports have it. */
export function day(value: Date): Cell {
  const date = new Date(Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()));
  return { value: date, type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' };
}

/** The names of the columns. */
export function heads(names: readonly string[]): Row {
  return names.map((name) => ({
    value: visibleText(name),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#eceae4',
    wrap: true,
    alignVertical: 'top',
  }));
}
