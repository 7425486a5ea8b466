const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const strong = /\p{L}/u;

export type Direction = 'left' | 'right' | 'neutral';

/** Which way a word is written: by its letters; digits and signs alone go with what is around them. */
export function directionOf(word: string): Direction {
  if (rightToLeft.test(word)) return 'right';
  return strong.test(word) ? 'left' : 'neutral';
}

/**
 * The words of a line from left to right as they are seen. A shortened form of the Unicode rules: words that are written
 * right to left change places with each other, neutral ones between them move along; in a line that begins right to
 * left, the runs of other words do so instead. Letters inside of a word are the typesetter's business.
 */
export function visualOrder<Word extends { readonly direction: Direction }>(
  words: readonly Word[],
  base: 'left' | 'right',
): readonly Word[] {
  const other = base === 'left' ? 'right' : 'left';
  const ordered: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const end = words[at]?.direction === other ? endOfRun(words, at, base) : at + 1;
    ordered.push(...words.slice(at, end).reverse());
    at = end;
  }
  return base === 'left' ? ordered : ordered.reverse();
}

/** Behind the last word of the other direction before one of the base direction. */
function endOfRun(words: readonly { readonly direction: Direction }[], start: number, base: Direction): number {
  let end = start;
  for (let at = start; at < words.length && words[at]?.direction !== base; at += 1) {
    if (words[at]?.direction !== 'neutral') end = at + 1;
  }
  return end;
}
