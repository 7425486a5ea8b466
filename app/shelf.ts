import { cookies, headers } from 'next/headers';
import { isToken, newToken } from '#server/token.ts';

const name = 'shelf';
const year = 60 * 60 * 24 * 365;

/** The secret under which this browser's assessments are listed; null when it has made none. */
export async function readShelf(): Promise<string | null> {
  const value = (await cookies()).get(name)?.value;
  return value !== undefined && isToken(value) ? value : null;
}

/** The same, made and kept for another year where needed. Only in a server action: pages cannot set cookies. */
export async function takeShelf(): Promise<string> {
  const shelf = (await readShelf()) ?? newToken();
  (await cookies()).set(name, shelf, {
    path: '/',
    maxAge: year,
    httpOnly: true,
    sameSite: 'lax',
    secure: await cameByHttps(),
  });
  return shelf;
}

/** Behind a proxy we ourselves speak plain http; the browser names its own scheme in the Origin of every POST. */
async function cameByHttps(): Promise<boolean> {
  return (await headers()).get('origin')?.startsWith('https:') ?? false;
}
