import type { Fault } from '#core/questionnaire/fault.ts';

/** The text of a file, or the fault that it is not UTF-8, with the first line that is not. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array, file: string): { ok: true; text: string } | { ok: false; fault: Fault } {
  const text = decode(bytes);
  if (text !== null) return { ok: true, text };
  const fault = {
    file,
    line: firstBrokenLine(bytes),
    column: 1,
    path: '',
    severity: 'error',
    message: 'the file is not UTF-8 text.',
    hint: 'Save it again with the encoding UTF-8.',
  } as const;
  return { ok: false, fault };
}

/** A line feed is never part of a longer character in UTF-8, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
