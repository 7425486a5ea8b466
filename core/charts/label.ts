/** Average width of a letter of our typefaces, in parts of the font size; a little generous. */
const letter = 0.56;

/** Estimated width of a text in chart units: geometry has no fonts to measure with. */
export function textWidth(text: string, size: number): number {
  return text.length * size * letter;
}

/**
 * Breaks a label into lines of at most `width` chart units, between words only: a longer word gets a line of its own.
 * Greedy, at least one line, never an empty one unless the label is empty.
 */
export function wrapLabel(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
