/** Columns that a text takes in a terminal: most characters one, those of East Asia and emoji two, marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

const mark = /[\p{M}\p{Cf}]/u;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/**
 * A text in lines of at most `width` columns, broken between words; a word that is longer is broken itself. Line breaks
 * of the text stay.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word in pieces that fit. */
function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (columnsOf(piece + character) > width && piece !== '') {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** A text below the line it belongs to, `by` columns to the right. */
export function indented(text: string, width: number, by = 2): readonly string[] {
  return wrap(text, Math.max(NARROWEST, width - by)).map((line) => `${' '.repeat(by)}${line}`);
}

/** Narrower columns cannot be read; what needs more is left to the terminal to break. */
export const NARROWEST = 12;
