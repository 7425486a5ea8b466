import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Settings } from './settings.ts';

type SecretPlace = Pick<Settings, 'secretFile' | 'makesSecret'>;

/** The secret, or why there is none to use: `code` is the system's. */
export type SecretRead =
  | { readonly is: 'secret'; readonly secret: Buffer }
  | { readonly is: 'unreadable'; readonly code: string }
  | { readonly is: 'damaged' };

// Every request with a cookie needs it, and the file may lie on another machine.
const known = new Map<string, Buffer>();

/**
 * The installation's own 32 random bytes, the same in every process on one database. openProcess has looked at it: this
 * throws only when it went away before it was first asked for.
 */
export function secretOf({ secretFile, makesSecret }: SecretPlace): Buffer {
  let secret = known.get(secretFile);
  if (!secret) {
    const read = readSecret({ secretFile, makesSecret });
    if (read.is !== 'secret') throw new Error(`the secret of this installation is ${read.is}`);
    secret = read.secret;
    known.set(secretFile, secret);
  }
  return secret;
}

/**
 * Reads the file. On the first run it is made, readable by its owner only, unless a setting names it. There is no
 * default and no way to set the bytes: a secret that is in an example ends up in production.
 */
export function readSecret({ secretFile, makesSecret }: SecretPlace): SecretRead {
  try {
    if (makesSecret) {
      if (!existsSync(secretFile)) make(secretFile);
      chmodSync(secretFile, 0o600);
    }
    // Either alphabet of base64, so that `openssl rand -base64 32` makes one as well.
    const secret = Buffer.from(readFileSync(secretFile, 'utf8').trim(), 'base64');
    return secret.length === 32 ? { is: 'secret', secret } : { is: 'damaged' };
  } catch (error) {
    return { is: 'unreadable', code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error' };
  }
}

/** What the database keeps, to know another secret when it sees one. It does not lead back to the secret. */
export function checkOf(secret: Buffer): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'phaseline installation', 32)).toString('base64url');
}

/** Complete or not there at all, also after a power cut: it is on the disk before it gets its name. */
function make(file: string): void {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
    linkSync(unfinished, file);
  } catch (error) {
    // Made a moment ago by a process started beside this one.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
