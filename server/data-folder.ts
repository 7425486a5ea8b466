import { accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from './settings.ts';

/** Makes the folder if there is none (for its owner only) and tries to write in it; a sentence if that fails. */
export function dataFolderFault(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) return `${folder} is not a folder`;
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    // The rights may allow it and a read-only or full disk still refuse.
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return `${folder} cannot be written (${code})`;
  }
}

/** The folders that this process writes in. None when database and secret are both elsewhere. */
export function writtenFolders({ dataFolder, database, makesSecret }: Settings): ReadonlySet<string> {
  const ofFile = 'file' in database ? [dataFolder, dirname(database.file)] : [];
  return new Set([...ofFile, ...(makesSecret ? [dataFolder] : [])]);
}
