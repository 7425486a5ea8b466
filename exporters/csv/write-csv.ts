/** By this at the start spreadsheets know UTF-8. */
export const csvMark = '\ufeff';

/**
 * Lines and columns as RFC 4180 has them, with the mark at the start. Text that a spreadsheet would take for a formula
 * gets a quote in front (OWASP, CSV injection); numbers stay numbers.
 */
export function writeCsv(rows: readonly CsvRow[]): string {
  return csvMark + csvRows(rows);
}

/** The same without the mark, for a file that is written in parts. */
export function csvRows(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** What does not show in front of a sign does not help against it; full-width and small signs are read as the plain ones. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％﹢﹣﹦﹫﹪−]/u;

type CsvRow = readonly (string | number | null)[];

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
