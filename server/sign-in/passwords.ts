import { checkNewPassword, composed, type PasswordProblem } from '#core/access/new-password.ts';
import { newToken } from '../token.ts';

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 25 ms here; four run at once at most.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The password as it is stored: argon2id in its own notation, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await import('@node-rs/argon2');
  return hash(composed(password), cost);
}

let nobodys: Promise<string> | null = null;

/** Is it the password behind this hash? Null is nobody's and takes just as long. */
export async function passwordFits(hash: string | null, password: string): Promise<boolean> {
  const { verify } = await import('@node-rs/argon2');
  nobodys ??= hashPassword(newToken());
  const fits = await verify(hash ?? (await nobodys), composed(password));
  return fits && hash !== null;
}

/** What is wrong with it as a new password of somebody with this address and name; null for nothing. */
export async function newPasswordProblem(
  password: string,
  { address, name }: { readonly address: string; readonly name: string },
): Promise<PasswordProblem | null> {
  return checkNewPassword(password, [address, name], await commonOnes());
}

let common: Promise<ReadonlySet<string>> | null = null;

/** Loaded when somebody chooses a password. */
function commonOnes(): Promise<ReadonlySet<string>> {
  common ??= import('./common-passwords.ts').then(({ commonPasswords }) => new Set(commonPasswords.split(/\s+/)));
  return common;
}
