import type { PasswordProblem } from '#core/access/new-password.ts';
import { readPersonName } from '#core/access/person-name.ts';
import { findAccount } from '#db/queries/find-account.ts';
import { changeProfile, setPasswordHash } from '#db/writes/people.ts';
import { recorded } from '#db/writes/recorded.ts';
import { endOtherSessions } from '#db/writes/sessions.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import { mayTry, tryFitted } from '../sign-in/attempts.ts';
import { knownBrowser } from '../sign-in/known-browser.ts';
import { hashPassword, newPasswordProblem, passwordFits } from '../sign-in/passwords.ts';
import { readSession } from '../sign-in/sessions.ts';
import type { Knock } from '../sign-in/sign-in.ts';

type Own = Authorised<'keepOwnAccount'>;

/** What people see of their own account. */
export interface OwnAccount {
  readonly name: string;
  readonly address: string;
  /** Else they sign in elsewhere only. */
  readonly hasPassword: boolean;
  readonly language: string | null;
  readonly theme: string | null;
}

export async function ownAccount(own: Own): Promise<OwnAccount> {
  const { passwordHash, ...account } = await accountOf(own);
  return { ...account, hasPassword: passwordHash !== null };
}

export async function changeOwnName(own: Own, typed: string): Promise<{ readonly is: 'changed' | 'invalid' }> {
  const name = readPersonName(typed);
  if (name === null) return { is: 'invalid' };
  const id = idOf(own);
  await registry().store.commit((w) => [
    changeProfile(w, id, { name }),
    recorded(w, 'person changed', id, `person:${id}`),
  ]);
  return { is: 'changed' };
}

/** What is read, and how it looks, on every device that one signs in on. */
export async function keepOwnTaste(
  own: Own,
  taste: { readonly language?: string | null; readonly theme?: string | null },
): Promise<void> {
  await registry().store.commit((w) => [changeProfile(w, idOf(own), taste)]);
}

export type PasswordChanged =
  | { readonly is: 'changed' }
  | { readonly is: 'wrong' }
  | { readonly is: 'invalid'; readonly problem: PasswordProblem };

/** A new password by the one before it, if there is one; every other session ends. */
export async function changeOwnPassword(
  own: Own,
  typed: { readonly current: string; readonly password: string },
  { network, before, known }: Knock,
): Promise<PasswordChanged> {
  const id = idOf(own);
  const { passwordHash, address, name } = await accountOf(own);
  // Whoever finds a browser open can guess no more than somebody else.
  if (passwordHash !== null) {
    const tried = { address, browser: knownBrowser(known, id) };
    if (!(await mayTry(tried, network)) || !(await passwordFits(passwordHash, typed.current))) return { is: 'wrong' };
    await tryFitted(tried, network);
  }
  const problem = await newPasswordProblem(typed.password, { address, name });
  if (problem) return { is: 'invalid', problem };
  const hash = await hashPassword(typed.password);
  const session = before === null ? null : await readSession(before);
  await registry().store.commit((w) => [
    setPasswordHash(w, id, hash),
    endOtherSessions(w, id, session?.hash ?? ''),
    recorded(w, 'password set', id, `person:${id}`),
  ]);
  return { is: 'changed' };
}

async function accountOf(own: Own) {
  const account = await findAccount(registry().store.read, idOf(own));
  if (!account) throw new Error('a person who has signed in is not there');
  return account;
}

export function idOf(own: Own): string {
  const id = actorOf(own);
  if (id === null) throw new Error('only a person has an account');
  return id;
}
