import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf } from '#db/failure.ts';
import { openSnapshot } from '#db/own-data/snapshot.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { type NotOpened, withInstallation } from '../with-installation.ts';
import { dataFile } from './data-file.ts';
import type { Contents } from './file-tables.ts';

/**
 * What an administrator may take away in the browser, in parts, as it was when this began. The audit says who did. It
 * waits in a file without a name: a browser that reads slowly must not hold the database at that moment.
 */
export async function* downloadData(allowed: Authorised<'administer'>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { store, settings } = registry();
  await store.commit((w) => [recorded(w, 'data exported', actorOf(allowed))]);
  const { database } = settings;
  const folder = 'file' in database ? dirname(database.file) : tmpdir();
  const path = join(folder, `.download-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await rm(path); // it lasts as long as it is open
    for await (const text of dataOf('withoutPromised')) await file.write(text);
    yield* partsOf(file);
  } finally {
    await file.close();
  }
}

async function* partsOf(file: FileHandle): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(64 * 1024), 0, 64 * 1024, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* dataOf(contents: Contents): AsyncGenerator<string> {
  const snapshot = await openSnapshot(registry().settings.database);
  try {
    yield* dataFile(snapshot, contents);
  } finally {
    await snapshot.close();
  }
}

export type ExportedData =
  | { readonly is: 'written' }
  | NotOpened
  /** The file cannot be written; `code` is the system's. */
  | { readonly is: 'unwritable'; readonly code: string };

/**
 * Writes everything into a file, for whoever runs the installation and so may read its database anyway; works beside a
 * running app. The file is for its owner only, and takes the place of one of that name when it is whole.
 */
export function exportData(file: string, env: Readonly<Record<string, string | undefined>>): Promise<ExportedData> {
  return withInstallation(env, () => writeData(file));
}

async function writeData(file: string): Promise<ExportedData> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const out = await open(unfinished, 'wx', 0o600);
    try {
      for await (const text of dataOf('all')) await out.write(text);
      await out.sync();
    } finally {
      await out.close();
    }
    await rename(unfinished, file);
    return { is: 'written' };
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = codeOf(error);
    if (code === null || !/^E[A-Z]+$/.test(code)) throw error;
    return { is: 'unwritable', code };
  }
}
