export type TextProblem = 'missing' | 'tooLong' | 'badCharacters';

/** A title as it is kept (composed, trimmed, white space runs as one space), or what is wrong with it. */
export function readLine(
  typed: string,
  longest: number,
): { readonly text: string } | { readonly problem: TextProblem } {
  const text = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (text === '') return { problem: 'missing' };
  if (text.length > longest) return { problem: 'tooLong' };
  return text.isWellFormed() && !/\p{Cc}/u.test(text) ? { text } : { problem: 'badCharacters' };
}

/** The same for text of several lines, which may be empty. */
export function readText(
  typed: string,
  longest: number,
): { readonly text: string } | { readonly problem: TextProblem } {
  const text = typed
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
  if (text.length > longest) return { problem: 'tooLong' };
  return text.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(text) ? { text } : { problem: 'badCharacters' };
}
