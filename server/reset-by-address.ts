import { existsSync } from 'node:fs';
import { addressSchema } from '#core/access/address.ts';
import { findPersonByAddress } from '#db/queries/people.ts';
import { makeLog } from './log.ts';
import { openDatabase } from './open-process.ts';
import { registry } from './registry.ts';
import { readSettings } from './settings.ts';
import { shownAddress } from './shown-address.ts';
import { makeResetLink } from './sign-in/reset-link.ts';
import { whyNotStarted } from './why-not-started.ts';

export type ResetByAddress =
  | { readonly is: 'made'; readonly address: string; readonly link: string }
  /** Nobody with this address can sign in: unknown, not joined yet, or disabled. */
  | { readonly is: 'unknown' }
  /** Nothing was ever started there; a reset makes no installation. */
  | { readonly is: 'noInstallation'; readonly file: string }
  | { readonly is: 'closed'; readonly sentences: readonly string[] };

/**
 * A link to choose a new password, for whoever runs the installation and so may read its database anyway: the way back
 * when no administrator can sign in. Works beside a running app, with the same settings.
 */
export async function resetByAddress(
  typed: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ResetByAddress> {
  const read = readSettings(env);
  if (read.is === 'faulty') return { is: 'closed', sentences: read.faults.map(({ sentence }) => sentence) };
  const { settings } = read;
  const { database } = settings;
  if ('file' in database && !existsSync(database.file)) return { is: 'noInstallation', file: database.file };
  const opened = await openDatabase(settings, makeLog({ logLevel: 'silent' }));
  if (opened.is !== 'open') return { is: 'closed', sentences: [whyNotStarted(opened, settings).sentence] };
  try {
    const address = addressSchema.safeParse(typed).data ?? '';
    const person = await findPersonByAddress(registry().store.read, address);
    const path = person && (await makeResetLink(person, null));
    return path === null ? { is: 'unknown' } : { is: 'made', address, link: `${shownAddress(settings)}${path}` };
  } finally {
    await opened.close();
  }
}
