import { readPasswordFile } from '../password-file.ts';
import type { Settings } from '../settings.ts';
import { makeSetUpLink, type SetUp, setUpBySettings } from './set-up.ts';

export type FirstStart =
  | { readonly is: 'setUp' }
  /** Nobody has set it up: the path of the link to do so. */
  | { readonly is: 'open'; readonly path: string }
  /** The settings name an administrator who cannot be made: why, and what to do. */
  | { readonly is: 'faulty'; readonly sentence: string };

/** Makes the first administrator if the settings name one, else a link to set up; nothing when there is one. */
export async function firstStart({ firstAdministrator }: Pick<Settings, 'firstAdministrator'>): Promise<FirstStart> {
  const path = await makeSetUpLink();
  if (path === null) return { is: 'setUp' };
  if (!firstAdministrator) return { is: 'open', path };
  const { address, passwordFile } = firstAdministrator;
  const password = readPasswordFile(passwordFile);
  if ('code' in password) {
    const sentence = `ADMIN_PASSWORD_FILE, ${passwordFile}, cannot be read (${password.code}). Check its path and its rights.`;
    return { is: 'faulty', sentence };
  }
  // The administrator says later what they are called.
  const made = await setUpBySettings({ name: 'Administrator', address, password: password.text });
  return made.is === 'invalid' ? { is: 'faulty', sentence: faultOf(made, passwordFile) } : { is: 'setUp' };
}

function faultOf(made: SetUp & { is: 'invalid' }, file: string): string {
  if (made.field !== 'password') {
    return 'ADMIN_EMAIL is the address of somebody else in this database. Use another one.';
  }
  const start = `The password in ADMIN_PASSWORD_FILE, ${file},`;
  switch (made.problem) {
    case 'passwordShort':
      return `${start} has fewer than 12 characters. Use a longer one.`;
    case 'passwordLong':
      return `${start} has more than 256 characters. Use a shorter one.`;
    case 'passwordCommon':
      return `${start} is one that many people use. Use another one, such as four words chosen by dice.`;
    case 'passwordLikeYou':
      return `${start} is hardly more than the address in ADMIN_EMAIL or the name of the product. Use another one.`;
  }
}
