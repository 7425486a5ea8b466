import { existsSync } from 'node:fs';
import { makeLog } from './log.ts';
import { openDatabase } from './open-process.ts';
import { readSettings, type Settings } from './settings.ts';
import { whyNotStarted } from './why-not-started.ts';

export type NotOpened =
  /** Nothing was ever started there; a command makes no installation. */
  | { readonly is: 'noInstallation'; readonly file: string }
  | { readonly is: 'closed'; readonly sentences: readonly string[] };

/** Opens the installation of these settings for one command, beside a running app or not, and closes it after `work`. */
export async function withInstallation<T>(
  env: Readonly<Record<string, string | undefined>>,
  work: (settings: Settings) => Promise<T>,
): Promise<T | NotOpened> {
  const read = readSettings(env);
  if (read.is === 'faulty') return { is: 'closed', sentences: read.faults.map(({ sentence }) => sentence) };
  const { settings } = read;
  const { database } = settings;
  if ('file' in database && !existsSync(database.file)) return { is: 'noInstallation', file: database.file };
  const opened = await openDatabase(settings, makeLog({ logLevel: 'silent' }));
  if (opened.is !== 'open') return { is: 'closed', sentences: [whyNotStarted(opened, settings).sentence] };
  try {
    return await work(settings);
  } finally {
    await opened.close();
  }
}
