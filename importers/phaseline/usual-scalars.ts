import type { Limits } from './limits.ts';
import type { Places } from './usual-places.ts';

export type Value = string | number | boolean | Value[] | { [key: string]: Value };

/** A value, the line after it, and what it counts for. */
export interface Read {
  readonly value: Value;
  readonly next: number;
  readonly lexemes: number;
  readonly words: number;
  readonly values: number;
}

/** Where a value begins: a column of a line that itself begins at an offset, and the column of what it stands in. */
interface From {
  readonly lines: readonly string[];
  readonly line: number;
  readonly column: number;
  readonly indent: number;
  readonly start: number;
}

/** Reads the value that begins there; undefined when it is not of the usual kind. */
export type Reader = (from: From, limits: Limits, places: Places | null) => Read | undefined;

/** Where the first letter stands that is no space, from a column on; the length of the line if there is none. */
export function spacesBefore(line: string, from = 0): number {
  let column = from;
  while (line.charCodeAt(column) === SPACE) column += 1;
  return column;
}

const SPACE = 0x20;

/** Nothing but spaces, or a comment behind a space. */
export function isEndOfLine(line: string, from: number): boolean {
  const column = spacesBefore(line, from);
  return column === line.length || (column > from && line[column] === '#');
}

/** A plain text begins with none of YAML's signs. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`]|^-\d/;
/** With one of these in it, a line is something else than text, or more. */
const MORE = /: |:$| #/;

/** Text without quotes, on its line and on further ones that stand deeper than what it is in. */
export const usualPlain: Reader = ({ lines, line, column, indent }) => {
  const texts: string[] = [];
  let next = line;
  let isOpen = true;
  for (let from = column; isOpen; from = spacesBefore(lines[next] ?? '')) {
    const whole = (lines[next] ?? '').slice(from);
    const comment = whole.indexOf(' #');
    const text = withoutSpacesAfter(comment < 0 ? whole : whole.slice(0, comment));
    if (!PLAIN.test(text) || MORE.test(text)) return undefined;
    texts.push(text);
    next += 1;
    isOpen = comment < 0 && isDeeper(lines[next], indent);
  }
  const value = plainValue(texts.join(' '));
  if (value === undefined) return undefined;
  return { value, next, lexemes: 4, words: wordsIn(texts), values: 0 };
};

/** Has the line a text that belongs to what begins at `indent`? */
function isDeeper(line: string | undefined, indent: number): boolean {
  if (line === undefined) return false;
  const column = spacesBefore(line);
  return column > indent && column < line.length;
}

function wordsIn(texts: readonly string[]): number {
  return Math.min(80, texts[0]?.length ?? 0);
}

/** All that YAML's core schema takes for something else than text. */
const RESOLVED =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** What words without quotes stand for: a number, true or false, else themselves; undefined for numbers written unusually. */
export function plainValue(text: string): Value | undefined {
  if (!RESOLVED.test(text)) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** Text in quotes, on its line and on further ones. */
export const usualQuoted: Reader = ({ lines, line, column, indent }) => {
  const quote = lines[line]?.[column] ?? '';
  const parts: string[] = [];
  for (let next = line; next < lines.length; next += 1) {
    const text = lines[next] ?? '';
    const from = next === line ? column + 1 : spacesBefore(text);
    if (next > line && !isDeeper(text, indent)) return undefined;
    const end = endOfQuoted(text, from, quote);
    parts.push(end === null ? withoutSpacesAfter(text.slice(from)) : text.slice(from, end));
    if (end === null) continue;
    const value = isEndOfLine(text, end + 1) ? unquoted(parts.join(' '), quote) : undefined;
    if (value === undefined) return undefined;
    return { value, next: next + 1, lexemes: 3, words: wordsIn(parts), values: 0 };
  }
  return undefined;
};

/** Where a quoted text ends in a line; null if it goes on. A doubled single quote is part of it, as is one behind `\`. */
export function endOfQuoted(text: string, from: number, quote: string): number | null {
  for (let at = from; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return null;
}

/** Undefined for escapes that are not usual. */
export function unquoted(text: string, quote: string): string | undefined {
  if (quote === "'") return text.replaceAll("''", "'");
  if (!text.includes('\\')) return text;
  if (/\\[^"\\n]|\\$/.test(text.replaceAll('\\\\', ''))) return undefined;
  return text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** `|` and `>` with all lines at one indentation, or deeper ones in `|`; `-` behind it drops the last line end. */
export const usualBlock: Reader = ({ lines, line, column, indent }) => {
  const head = withoutSpacesAfter((lines[line] ?? '').slice(column));
  const begins = spacesBefore(lines[line + 1] ?? '');
  if (!/^[|>]-?$/.test(head) || !isDeeper(lines[line + 1], indent)) return undefined;
  const texts: string[] = [];
  let next = line + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next] ?? '';
    const from = spacesBefore(text);
    const isBlank = from === text.length;
    if (!isBlank && from <= indent) break;
    // A comment that is no part of it, spaces that are one: nobody writes them on purpose.
    if (isBlank ? from > begins : from < begins || (head[0] === '>' && from > begins)) return undefined;
    texts.push(text.slice(begins));
  }
  // The last line is without an end.
  if (next === lines.length && texts.at(-1) !== '') return undefined;
  while (texts.at(-1) === '') texts.pop();
  const text = head[0] === '|' ? texts.join('\n') : folded(texts);
  return { value: head.endsWith('-') ? text : `${text}\n`, next, lexemes: 4, words: wordsIn(texts), values: 0 };
};

/** Lines go on in one; each empty one is a line end. */
function folded(texts: readonly string[]): string {
  let text = texts[0] ?? '';
  for (const [at, line] of texts.entries()) {
    if (at === 0) continue;
    if (line === '') text += '\n';
    else text += texts[at - 1] === '' ? line : ` ${line}`;
  }
  return text;
}

export function withoutSpacesAfter(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end -= 1;
  return text.slice(0, end);
}
