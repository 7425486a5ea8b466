/**
 * The text of a file: UTF-8, or UTF-16 as some spreadsheets write it when asked for Unicode (told by its first bytes).
 * Otherwise the line with the first bytes that are no UTF-8.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly line: number } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  const pieces: string[] = [];
  try {
    // A line end is one byte in UTF-8 and stands in no other character.
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      pieces.push(strict.decode(bytes.subarray(start, end + 1)));
      start = end + 1;
      line += 1;
    }
    pieces.push(strict.decode(bytes.subarray(start)));
  } catch {
    return { line };
  }
  const text = pieces.join('');
  const nul = text.indexOf('\0');
  return nul < 0 ? { text } : { line: text.slice(0, nul).split('\n').length };
}
