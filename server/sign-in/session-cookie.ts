import { hkdfSync } from 'node:crypto';
import { registry } from '../registry.ts';
import { secretOf } from '../secrets.ts';
import { sessionLasts } from './session-lasts.ts';

/** Cookie of somebody who has signed in. On https the prefix binds it to this host, whatever a neighbour sets. */
export function sessionCookie(): { readonly name: string; readonly secure: boolean } {
  const secure = registry().settings.baseUrl?.protocol === 'https:';
  return { name: secure ? '__Host-phaseline.session' : 'phaseline.session', secure };
}

/** What next-auth encrypts its cookies with; the same after every start. */
export function signInSecret(): string {
  const key = hkdfSync('sha256', secretOf(registry().settings), '', 'phaseline sign-in', 32);
  return Buffer.from(key).toString('base64url');
}

// next-auth is loaded when the first cookie is made or comes: a respondent's request never needs it.

/** The cookie's value for a session id. The cookie proves nothing by itself: the session's row is looked up each time. */
export async function packSession(id: string): Promise<string> {
  const { encode } = await import('next-auth/jwt');
  return encode({ token: { session: id }, secret: signInSecret(), maxAge: sessionLasts.absolute / 1000 });
}

/** The session id in a cookie's value; null for what we did not make, and for what is too old. */
export async function unpackSession(value: string): Promise<string | null> {
  const { decode } = await import('next-auth/jwt');
  try {
    const token = await decode({ token: value, secret: signInSecret() });
    return typeof token?.session === 'string' ? token.session : null;
  } catch {
    return null;
  }
}
