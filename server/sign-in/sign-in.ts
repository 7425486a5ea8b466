import { addressSchema } from '#core/access/address.ts';
import { findSignIn } from '#db/queries/find-sign-in.ts';
import { recorded } from '#db/writes/recorded.ts';
import { endSession, insertSession } from '#db/writes/sessions.ts';
import { registry } from '../registry.ts';
import { mayTry, tryFitted } from './attempts.ts';
import { knownBrowser } from './known-browser.ts';
import { passwordFits } from './passwords.ts';
import { newSession, readSession } from './sessions.ts';

/** Who knocks, as far as it matters here. */
export interface Knock {
  /** Browser and system in a few words. */
  readonly device: string;
  /** Of the connection, or as a trusted proxy tells it. */
  readonly network: string;
  /** Value of the cookie of the session before, which ends. */
  readonly before: string | null;
  /** Value of the cookie that says who has signed in here before; it opens nothing. */
  readonly known: string | null;
}

/** One refusal for all reasons: it does not tell whether there is such an account. */
export type SignedIn =
  | { readonly is: 'signedIn'; readonly cookie: string; readonly personId: string; readonly taste: Taste }
  | { readonly is: 'refused' };

/** What is kept with an account for every device; null leaves the choice to the browser. */
export interface Taste {
  readonly language: string | null;
  readonly theme: string | null;
}

/** Signs in by address and password. A refusal takes as long for an account as for none. */
export async function signIn(
  typed: { readonly address: string; readonly password: string },
  knock: Knock,
): Promise<SignedIn> {
  const address = addressSchema.safeParse(typed.address).data ?? '';
  const found = await findSignIn(registry().store.read, address);
  // Looked at for nobody, too: it takes a moment.
  const browser = knownBrowser(knock.known, found?.id ?? '');
  const tried = { address, browser: found && browser };
  if (!(await mayTry(tried, knock.network))) return { is: 'refused' };
  const fits = await passwordFits(found?.passwordHash ?? null, typed.password);
  if (!found || !fits) return { is: 'refused' };
  await tryFitted(tried, knock.network);
  const { id, language, theme } = found;
  return { is: 'signedIn', cookie: await enter(id, knock), personId: id, taste: { language, theme } };
}

/**
 * A new session for somebody whose identity was proved a moment ago; the one before in this browser ends. Returns the
 * cookie's value.
 */
export async function enter(personId: string, { device, before }: Pick<Knock, 'device' | 'before'>): Promise<string> {
  const { row, cookie } = await newSession(personId, device);
  const old = before === null ? null : await readSession(before);
  const outcome = await registry().store.commit((w) => [
    ...(old ? [endSession(w, old.hash)] : []),
    insertSession(w, row),
    recorded(w, 'person signedIn', personId, `person:${personId}`),
  ]);
  if (!outcome.done) throw new Error(`a new session was refused: ${outcome.why}`);
  return cookie;
}

/** Ends the session behind a cookie's value. */
export async function signOut(cookie: string | null): Promise<void> {
  const session = cookie === null ? null : await readSession(cookie);
  if (!session) return;
  await registry().store.commit((w) => [
    endSession(w, session.hash),
    recorded(w, 'person signedOut', session.personId, `person:${session.personId}`),
  ]);
}
