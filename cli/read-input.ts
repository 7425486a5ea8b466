import { createReadStream } from 'node:fs';

export type Input =
  | { readonly is: 'read'; readonly bytes: Uint8Array }
  /** `code` as the system names it, such as ENOENT. */
  | { readonly is: 'unreadable'; readonly code: string };

/** More than any file may have: its reader refuses what is cut here. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A file's bytes, or those of standard input for `-`. */
export async function readInput(name: string): Promise<Input> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of name === '-' ? process.stdin : createReadStream(name)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) break;
    }
    return { is: 'read', bytes: Buffer.concat(chunks) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { is: 'unreadable', code: String(error.code) };
  }
}
