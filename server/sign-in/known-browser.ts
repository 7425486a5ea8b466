import { createHmac, timingSafeEqual } from 'node:crypto';
import { isToken, newToken } from '../token.ts';
import { sessionCookie, signInSecret } from './session-cookie.ts';

// Whoever tries passwords of an account uses up its tries for everybody. A browser in which its owner has signed in
// before has tries of its own, so that the owner is not kept out by others. It opens nothing.

/** How long a browser is known, in seconds. */
export const knownLasts = 365 * 24 * 60 * 60;

export function knownBrowserCookie(): string {
  return sessionCookie().secure ? '__Host-phaseline.known' : 'phaseline.known';
}

/** The cookie's value for a browser in which this person has just proved who they are. */
export function markOfBrowser(personId: string, now = Date.now()): string {
  const id = `${newToken()}.${Math.floor(now / 1000)}`;
  return `${id}.${proofOf(id, personId)}`;
}

/** Names the browser, if this person has signed in there within the last year; else null. */
export function knownBrowser(value: string | null, personId: string, now = Date.now()): string | null {
  const [token = '', since = '', proof = '', ...rest] = value?.split('.') ?? [];
  if (!isToken(token) || rest.length > 0) return null;
  const [given, wanted] = [Buffer.from(proof), Buffer.from(proofOf(`${token}.${since}`, personId))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  return now / 1000 - Number(since) < knownLasts ? token : null;
}

function proofOf(id: string, personId: string): string {
  return createHmac('sha256', signInSecret()).update(`known:${id}:${personId}`).digest('base64url');
}
