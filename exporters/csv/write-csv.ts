/**
 * Lines and columns as RFC 4180 has them, with a mark at the start by which spreadsheets know UTF-8. Text that a
 * spreadsheet would take for a formula gets a quote in front (OWASP, CSV injection); numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[\s\0]*[=+\-@|＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
