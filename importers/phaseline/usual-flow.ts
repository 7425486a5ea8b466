import { notePlace, type Places } from './usual-places.ts';
import {
  endOfQuoted,
  isEndOfLine,
  plainValue,
  type Reader,
  spacesBefore,
  unquoted,
  type Value,
  withoutSpacesAfter,
} from './usual-scalars.ts';

const PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\d))(?:[^,[\]{}#:]|:(?=[^\s,[\]{}]))*/y;
const KEY = /([A-Za-z0-9_][\w.-]{0,199}|"[^"\\]{0,200}"|'[^']{0,200}'): +/y;
const DEEPEST = 10;

/** A list or keys in brackets, all on one line. */
export const usualFlow: Reader = ({ lines, line, column, start }, limits, places) => {
  const text = lines[line] ?? '';
  const flow = { text, start, places, at: column, values: 0, words: 0, lexemes: 0, most: limits.entries };
  const value = valueIn(flow, 1);
  if (value === undefined || !isEndOfLine(text, flow.at)) return undefined;
  return { value, next: line + 1, lexemes: flow.lexemes, words: flow.words, values: flow.values };
};

interface Flow {
  readonly text: string;
  /** Its offset. */
  readonly start: number;
  readonly places: Places | null;
  at: number;
  values: number;
  words: number;
  lexemes: number;
  /** Entries of one list. */
  readonly most: number;
}

function valueIn(flow: Flow, depth: number): Value | undefined {
  flow.values += 1;
  flow.lexemes += 7;
  switch (flow.text[flow.at]) {
    case '[':
      return depth > DEEPEST ? undefined : listIn(flow, depth);
    case '{':
      return depth > DEEPEST ? undefined : mapIn(flow, depth);
    case '"':
    case "'":
      return quotedIn(flow);
    default:
      return plainIn(flow);
  }
}

function listIn(flow: Flow, depth: number): Value | undefined {
  const list: Value[] = [];
  const isWhole = eachIn(flow, ']', () => {
    notePlace(flow.places, list, list.length, { value: flow.start + flow.at });
    const value = valueIn(flow, depth + 1);
    if (value !== undefined) list.push(value);
    return value !== undefined;
  });
  return isWhole ? list : undefined;
}

function mapIn(flow: Flow, depth: number): Value | undefined {
  const map: Record<string, Value> = {};
  const isWhole = eachIn(flow, '}', () => {
    KEY.lastIndex = flow.at;
    const written = KEY.exec(flow.text)?.[1];
    if (written === undefined) return false;
    const start = flow.start + flow.at;
    flow.at = KEY.lastIndex;
    flow.lexemes += 4;
    const key = /^["']/.test(written) ? written.slice(1, -1) : written;
    if (key === '__proto__' || Object.hasOwn(map, key)) return false;
    notePlace(flow.places, map, key, { key: start, value: flow.start + flow.at });
    const value = valueIn(flow, depth + 1);
    if (value !== undefined) map[key] = value;
    return value !== undefined;
  });
  return isWhole ? map : undefined;
}

/** Reads entries up to the bracket that closes them. */
function eachIn(flow: Flow, close: string, read: () => boolean): boolean {
  flow.at = spacesBefore(flow.text, flow.at + 1);
  if (flow.text[flow.at] === close) {
    flow.at += 1;
    return true;
  }
  for (let count = 0; count < flow.most && read(); count += 1) {
    flow.at = spacesBefore(flow.text, flow.at);
    const sign = flow.text[flow.at];
    flow.at += 1;
    if (sign === close) return true;
    if (sign !== ',') return false;
    flow.at = spacesBefore(flow.text, flow.at);
  }
  return false;
}

function quotedIn(flow: Flow): Value | undefined {
  const quote = flow.text[flow.at] ?? '';
  const end = endOfQuoted(flow.text, flow.at + 1, quote);
  if (end === null) return undefined;
  const value = unquoted(flow.text.slice(flow.at + 1, end), quote);
  flow.at = end + 1;
  flow.words += Math.min(80, value?.length ?? 0);
  return value;
}

function plainIn(flow: Flow): Value | undefined {
  PLAIN.lastIndex = flow.at;
  const text = PLAIN.exec(flow.text)?.[0];
  if (text === undefined) return undefined;
  flow.at = PLAIN.lastIndex;
  const value = withoutSpacesAfter(text);
  flow.words += Math.min(80, value.length);
  return plainValue(value);
}
