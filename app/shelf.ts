import { cookies } from 'next/headers';
import { isToken, newToken } from '#server/token.ts';
import { cameByHttps } from './came-by-https.ts';

const name = 'shelf';
const year = 60 * 60 * 24 * 365;

/** The secret under which this browser's assessments are listed; null when it has made none. */
export async function readShelf(): Promise<string | null> {
  const value = (await cookies()).get(name)?.value;
  return value !== undefined && isToken(value) ? value : null;
}

/** The same, or a new one for a browser that has made none; nothing is kept yet. */
export async function shelfOrNew(): Promise<string> {
  return (await readShelf()) ?? newToken();
}

/** Keeps it in this browser for another year, once something stands on it. Only in a server action. */
export async function keepShelf(shelf: string): Promise<void> {
  (await cookies()).set(name, shelf, {
    path: '/',
    maxAge: year,
    httpOnly: true,
    sameSite: 'lax',
    secure: await cameByHttps(),
  });
}
