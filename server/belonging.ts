import { existsSync } from 'node:fs';
import type { Store } from '#db/commit.ts';
import { secretCheck } from '#db/queries/secret-check.ts';
import { insertInstallation } from '#db/writes/insert-installation.ts';
import { checkOf, readSecret, type SecretRead } from './secrets.ts';
import type { Settings } from './settings.ts';

/** Why this process must not work on this database. */
export type Stranger =
  | Exclude<SecretRead, { is: 'secret' }>
  | { readonly is: 'otherSecret' }
  | { readonly is: 'noSecret' };

/**
 * Does this process have the secret that the database was first used with? With another one it would show links that
 * open nothing and accept nobody's session. Makes the secret of a new installation; null when all is well.
 */
export async function strangerTo(
  { read, commit }: Store,
  settings: Pick<Settings, 'secretFile' | 'makesSecret'>,
): Promise<Stranger | null> {
  const first = await secretCheck(read);
  if (first !== null && settings.makesSecret && !existsSync(settings.secretFile)) return { is: 'noSecret' };
  const found = readSecret(settings);
  if (found.is !== 'secret') return found;
  const check = checkOf(found.secret);
  if (first === null) await commit((w) => [insertInstallation(w, check)]);
  return (first ?? (await secretCheck(read))) === check ? null : { is: 'otherSecret' };
}
