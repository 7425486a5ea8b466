import type { Limits } from './limits.ts';
import { usualFlow } from './usual-flow.ts';
import { notePlace, type Places } from './usual-places.ts';
import { spacesBefore, usualBlock, usualPlain, usualQuoted, type Value } from './usual-scalars.ts';

/** The lines of a text, and how far they are read. */
export interface Page {
  readonly lines: readonly string[];
  /** The offset of each. */
  readonly starts: readonly number[];
  /** To be filled; null where nobody asks. */
  readonly places: Places | null;
  at: number;
  /** No fewer than the whole parser would meet, and no more words than it would count: what it refuses is not read here. */
  lexemes: number;
  words: number;
  values: number;
}

/** Less than a file may have: what comes near a limit is for the whole parser, which says so with its place. */
const DEEPEST = 30;

const KEY = /([A-Za-z0-9_][\w.-]{0,199}|"[^"\\]{0,200}"|'[^']{0,200}'):(?: +|$)/y;

/** What a whole page says; undefined when any of it is not of the usual kind. */
export function documentAt(page: Page, limits: Limits): Value | undefined {
  skipBlank(page);
  const data = lineOf(page) === undefined ? undefined : mapping(page, 0, limits, 1);
  return lineOf(page) === undefined ? data : undefined;
}

function lineOf({ lines, at }: Page): string | undefined {
  return lines[at];
}

/** To the next line that says something. */
function skipBlank(page: Page): void {
  for (let line = lineOf(page); line !== undefined; line = lineOf(page)) {
    const start = spacesBefore(line);
    if (start < line.length && line[start] !== '#') return;
    page.at += 1;
    page.lexemes += 3;
  }
}

/** What a value stands in: that begins at a column, and a key of it, if it has keys, at an offset. */
interface Holder {
  readonly of: object;
  readonly indent: number;
  readonly name: string | number;
  readonly key?: number;
}

/** Keys that begin at a column; the first one may stand behind the dash of a list. */
function mapping(page: Page, indent: number, limits: Limits, depth: number): Value | undefined {
  const map: Record<string, Value> = {};
  for (let count = 0; ; count += 1) {
    const line = lineOf(page);
    const begins = line === undefined ? -1 : spacesBefore(line);
    if (count > 0 && begins < indent) return map;
    if (line === undefined || count >= limits.entries || (count > 0 && begins !== indent)) return undefined;
    KEY.lastIndex = indent;
    const written = KEY.exec(line)?.[1];
    if (written === undefined) return undefined;
    const name = /^["']/.test(written) ? written.slice(1, -1) : written;
    if (name === '__proto__' || Object.hasOwn(map, name)) return undefined;
    page.lexemes += 6;
    page.words += Math.min(name.length, 80);
    const key = (page.starts[page.at] ?? 0) + indent;
    const value = valueAt(page, KEY.lastIndex, { of: map, indent, name, key }, limits, depth);
    if (value === undefined) return undefined;
    map[name] = value;
  }
}

/** Entries whose dashes stand at a column. */
function sequence(page: Page, indent: number, limits: Limits, depth: number): Value | undefined {
  const list: Value[] = [];
  for (;;) {
    const line = lineOf(page);
    if (line === undefined || spacesBefore(line) !== indent || !line.startsWith('- ', indent)) return list;
    const column = spacesBefore(line, indent + 1);
    if (column === line.length || line[column] === '#' || list.length >= limits.entries) return undefined;
    page.lexemes += 4;
    const name = list.length;
    KEY.lastIndex = column;
    const isMap = KEY.test(line);
    if (isMap) notePlace(page.places, list, name, { value: (page.starts[page.at] ?? 0) + column });
    const value = isMap
      ? mapping(page, column, limits, depth + 1)
      : valueAt(page, column, { of: list, indent, name }, limits, depth);
    if (value === undefined) return undefined;
    list.push(value);
  }
}

/** What stands behind a key or dash; the page goes on to the line after it. */
function valueAt(page: Page, column: number, holder: Holder, limits: Limits, depth: number): Value | undefined {
  const first = lineOf(page)?.[column];
  page.values += 1;
  if (first !== undefined && first !== '#') return inlineAt(page, column, holder, limits);
  page.at += 1;
  skipBlank(page);
  const line = lineOf(page);
  if (line === undefined || depth >= DEEPEST) return undefined;
  const begins = spacesBefore(line);
  const isList = line.startsWith('- ', begins);
  if (begins < holder.indent || (begins === holder.indent && !isList)) return undefined;
  noteIn(page, holder, begins);
  return isList ? sequence(page, begins, limits, depth + 1) : mapping(page, begins, limits, depth + 1);
}

function noteIn({ places, starts, at }: Page, { of, name, key }: Holder, column: number): void {
  notePlace(places, of, name, { value: (starts[at] ?? 0) + column, ...(key !== undefined && { key }) });
}

function inlineAt(page: Page, column: number, holder: Holder, limits: Limits): Value | undefined {
  noteIn(page, holder, column);
  const { lines, starts, at, places } = page;
  const from = { lines, line: at, column, indent: holder.indent, start: starts[at] ?? 0 };
  const read = readerOf(lines[at]?.[column])(from, limits, places);
  if (read === undefined) return undefined;
  page.at = read.next;
  page.lexemes += read.lexemes;
  page.words += read.words;
  page.values += read.values;
  skipBlank(page);
  return read.value;
}

function readerOf(first: string | undefined) {
  switch (first) {
    case '[':
    case '{':
      return usualFlow;
    case '"':
    case "'":
      return usualQuoted;
    case '|':
    case '>':
      return usualBlock;
    default:
      return usualPlain;
  }
}
