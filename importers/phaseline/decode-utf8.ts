import type { Fault } from '#core/questionnaire/fault.ts';

/**
 * The text of a file, or the fault that it is not UTF-8, with the first place where it is not. A byte order mark is
 * dropped. A NUL is no part of any text: UTF-16 without a mark looks like that.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): { ok: true; text: string } | { ok: false; fault: Fault } {
  const text = bytes.includes(0) ? null : decode(bytes);
  if (text !== null) return { ok: true, text };
  const fault = {
    file,
    ...placeOf(firstBroken(bytes), bytes),
    path: '',
    severity: 'error',
    message: 'the file is not UTF-8 text.',
    hint: 'Save it again with the encoding UTF-8.',
  } as const;
  return { ok: false, fault };
}

/** The offset of the first byte that cannot stand where it does. Halving: a file of line ends has millions of lines. */
function firstBroken(bytes: Uint8Array): number {
  const nul = bytes.indexOf(0);
  let sound = 0;
  let broken = nul < 0 ? bytes.length : nul + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    // A character that is cut off in the middle is none of its faults.
    if (decode(bytes.subarray(0, middle), true) === null) broken = middle;
    else sound = middle;
  }
  return sound;
}

/** Counted from 1; columns in characters. */
function placeOf(offset: number, bytes: Uint8Array): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    if (bytes[at] !== 0x0a) continue;
    line += 1;
    start = at + 1;
  }
  return { line, column: (decode(bytes.subarray(start, offset), true) ?? '').length + 1 };
}

function decode(bytes: Uint8Array, isCut = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}
