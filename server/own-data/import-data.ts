import { readFileSync } from 'node:fs';
import { codeOf } from '#db/failure.ts';
import { type Filled, fillDatabase } from '#db/own-data/fill-database.ts';
import { dataFolderFault, writtenFolders } from '../data-folder.ts';
import { makeLog } from '../log.ts';
import { openDatabase } from '../open-process.ts';
import { readSettings } from '../settings.ts';
import { whyNotStarted } from '../why-not-started.ts';
import { checkFile, type FileFault } from './check-file.ts';
import { rowsOfFile } from './rows-of-file.ts';

export type ImportedData =
  | { readonly is: 'imported'; readonly tables: readonly { readonly name: string; readonly rows: number }[] }
  /** The file cannot be read; `code` is the system's. */
  | { readonly is: 'unreadable'; readonly code: string }
  | { readonly is: 'faulty'; readonly faults: readonly FileFault[] }
  | { readonly is: 'closed'; readonly sentences: readonly string[] }
  | Exclude<Filled, { is: 'filled' }>;

/** Reads a file that `exportData` or an administrator made into an installation in which nobody has worked yet. */
export async function importData(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ImportedData> {
  const text = textIn(file);
  if ('code' in text) return { is: 'unreadable', ...text };
  const checked = checkFile(text.text);
  if (checked.is === 'faulty') return checked;
  const read = readSettings(env);
  if (read.is === 'faulty') return { is: 'closed', sentences: read.faults.map(({ sentence }) => sentence) };
  const { settings } = read;
  const faults = [...writtenFolders(settings)].flatMap((folder) => dataFolderFault(folder) ?? []);
  if (faults.length > 0) return { is: 'closed', sentences: faults.map((fault) => `The data folder ${fault}.`) };
  const opened = await openDatabase(settings, makeLog({ logLevel: 'silent' }));
  if (opened.is !== 'open') return { is: 'closed', sentences: [whyNotStarted(opened, settings).sentence] };
  try {
    const tables = rowsOfFile(checked);
    const filled = await fillDatabase(settings.database, tables);
    if (filled.is !== 'filled') return filled;
    return { is: 'imported', tables: tables.map(({ shape, rows }) => ({ name: shape.name, rows: rows.length })) };
  } finally {
    await opened.close();
  }
}

function textIn(file: string): { readonly text: string } | { readonly code: string } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { code: codeOf(error) ?? 'unknown' };
  }
}
