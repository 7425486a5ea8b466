import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';

export interface CsvTable {
  /** As they stand in the first line. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** From 1; the line on which the row begins. */
  readonly line: number;
  /** By column name in small letters. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Why a file is no table: a code, the line if there is one, and a word about it. */
export interface CsvFault {
  readonly code:
    | 'notText'
    | 'empty'
    | 'tooManyRows'
    | 'tooManyColumns'
    | 'columnTwice'
    | 'quotes'
    | 'columns'
    | 'tooLong';
  readonly line: number | null;
  readonly word: string;
}

const most = { rows: 5_000, columns: 100, cell: 5_000 } as const;

/**
 * A file of lines and columns, separated by commas, semicolons or tabs, with names in the first line. Cells come as
 * text, whatever they look like; a quote that keeps a formula from running (see exporters/csv) is taken off.
 */
export function readCsv(bytes: Uint8Array): { readonly table: CsvTable } | { readonly fault: CsvFault } {
  const decoded = decodeText(bytes);
  if ('line' in decoded) return { fault: { code: 'notText', line: decoded.line, word: '' } };
  const { text } = decoded;
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (head.trim() === '') return { fault: { code: 'empty', line: 1, word: '' } };
  try {
    const records = parse(text, {
      delimiter: delimiterOf(head),
      info: true,
      to: most.rows + 2,
      skip_empty_lines: true,
      max_record_size: most.columns * most.cell,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[]; // the types do not know `info`
    return tableOf(
      records.map(({ record }) => record),
      lineStarts(records.map(({ record, info }) => ({ record, end: info.lines }))),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: faultOf(error) };
  }
}

function tableOf(records: readonly (readonly string[])[], lines: readonly number[]): ReturnType<typeof readCsv> {
  const [columns = [], ...rows] = records;
  const names = columns.map((name) => name.trim());
  const keys = names.map((name) => name.toLowerCase());
  if (names.length > most.columns) return { fault: { code: 'tooManyColumns', line: 1, word: String(most.columns) } };
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return { fault: { code: 'columnTwice', line: 1, word: twice } };
  if (rows.length > most.rows) return { fault: { code: 'tooManyRows', line: null, word: String(most.rows) } };
  const long = records.findIndex((row) => row.some((cell) => cell.length > most.cell));
  if (long >= 0) return { fault: { code: 'tooLong', line: lines[long] ?? null, word: String(most.cell) } };
  return {
    table: {
      columns: names,
      rows: rows.map((row, at) => ({
        line: lines[at + 1] ?? 0,
        cells: Object.fromEntries(keys.map((key, column) => [key, unguarded(row[column] ?? '')])),
      })),
    },
  };
}

/** A record ends where the parser says; it begins as many lines before as it has line ends within. */
function lineStarts(records: readonly { readonly record: readonly string[]; readonly end: number }[]): number[] {
  return records.map(({ record, end }) => end - record.join('').split(/\r\n|\r|\n/).length + 1);
}

function delimiterOf(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function unguarded(cell: string): string {
  return /^'[\s\0]*[=+\-@|＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function faultOf(error: CsvError): CsvFault {
  const line = typeof error.lines === 'number' ? error.lines : null;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return { code: 'tooLong', line, word: String(most.cell) };
  const isOfColumns = error.code.startsWith('CSV_RECORD_INCONSISTENT');
  return { code: isOfColumns ? 'columns' : 'quotes', line, word: '' };
}
