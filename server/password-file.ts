import { readFileSync } from 'node:fs';

/** A password that stands in a file: its first line, since editors and `echo` put an end of line behind it. */
export function readPasswordFile(file: string): { readonly text: string } | { readonly code: string } {
  try {
    return { text: readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '' };
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error' };
  }
}
