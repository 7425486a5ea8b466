import type { Path } from '#core/questionnaire/issue.ts';
import { isTooLarge, type Limits } from './limits.ts';
import { documentAt, type Page } from './usual-block.ts';
import { type Places, placeFinder } from './usual-places.ts';

/** Data, and where in the text it stands, as `offset-finder.ts` would tell it. */
export interface UsualYaml {
  readonly data: unknown;
  readonly offsetOf: (path: Path, meant: 'key' | 'value') => number;
}

/** Anything but letters, signs, spaces and line feeds: tabs, other line ends, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const STRANGE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * YAML as nearly all files are written: keys and lists by indentation, texts on one line or several, short lists and
 * keys in brackets, lines that end in a line feed. Null for everything else, also for faults of YAML, which the whole
 * parser can name. It reads nothing otherwise than that one, in a tenth of the time.
 */
export function usualYaml(text: string, limits: Limits): UsualYaml | null {
  if (isTooLarge(text, limits) || STRANGE.test(text)) return null;
  const page = pageOf(text, null);
  const data = documentAt(page, limits);
  if (data === undefined || isTooMuch(page, limits)) return null;
  let find: UsualYaml['offsetOf'] | undefined;
  return {
    data,
    // Places are noted in a second reading, when something is wrong somewhere.
    offsetOf: (path, meant) => {
      find ??= finderIn(text, limits);
      return find(path, meant);
    },
  };
}

function finderIn(text: string, limits: Limits): UsualYaml['offsetOf'] {
  const places: Places = new Map();
  return placeFinder(documentAt(pageOf(text, places), limits), places);
}

function pageOf(text: string, places: Places | null): Page {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const { length } of lines) {
    starts.push(start);
    start += length + 1;
  }
  return { lines, starts, places, at: 0, lexemes: 0, words: 0, values: 0 };
}

/** The same limits as for the whole parser, of what it would have met. */
function isTooMuch({ lexemes, words, values }: Page, limits: Limits): boolean {
  if (values > limits.values || lexemes > 3 * limits.lexemes) return true;
  return lexemes > limits.lexemes && words < 1.5 * lexemes;
}
