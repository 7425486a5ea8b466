import { ownPath } from '#core/access/own-path.ts';
import { sessionCookie, signInSecret } from '../session-cookie.ts';

/** What for somebody is away at a provider: kept encrypted in their browser. */
export interface Way {
  readonly provider: string;
  /** The path to go on to. */
  readonly next: string;
  /** Hash of the session whose person wants to link what they come back with; null: to sign in. */
  readonly link: string | null;
}

/** How long somebody may be away, in seconds. */
export const wayLasts = 15 * 60;

export function wayCookie(): string {
  return sessionCookie().secure ? '__Host-phaseline.way' : 'phaseline.way';
}

export async function packWay(way: Way): Promise<string> {
  const { encode } = await import('next-auth/jwt');
  return encode({ token: { ...way }, secret: signInSecret(), salt: 'way', maxAge: wayLasts });
}

/** Null for what we did not make for this provider, and for what is too old. */
export async function unpackWay(value: string | undefined, provider: string): Promise<Way | null> {
  const { decode } = await import('next-auth/jwt');
  try {
    const token = await decode({ token: value ?? '', secret: signInSecret(), salt: 'way' });
    if (token?.provider !== provider) return null;
    return { provider, next: ownPath(token.next), link: typeof token.link === 'string' ? token.link : null };
  } catch {
    return null;
  }
}
