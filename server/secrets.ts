import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The installation's own 32 random bytes, made on the first run and readable by its owner only. There is no default
 * and no way to set it: a secret that is in an example ends up in production.
 */
export function secretOf(dataFolder: string): Buffer {
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) make(file);
  chmodSync(file, 0o600);
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (secret.length !== 32)
    throw new Error('The file `secret` in the data folder is damaged: restore it from a backup.');
  return secret;
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
