const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text of at most `longest` UTF-16 units: a longer one ends with …, never inside of a letter or an emoji. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  // One letter can be made of many signs, so a little more than fits is looked at.
  for (const { segment } of letters.segment(text.slice(0, longest + 64))) {
    if (kept.length + segment.length > longest - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
