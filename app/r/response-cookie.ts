import { cookies } from 'next/headers';
import { isToken } from '#server/token.ts';
import { cameByHttps } from '../came-by-https.ts';

const days = 60 * 60 * 24;

/** Where this browser goes on with a round: the token of its response, which nothing else holds in an anonymous one. */
const nameOf = (round: string): string => `round-${round}`;

/** The token of the response that was begun in this browser; null for none. */
export async function readResponseToken(round: string): Promise<string | null> {
  const value = (await cookies()).get(nameOf(round))?.value;
  return value !== undefined && isToken(value) ? value : null;
}

/** Keeps it as long as a round may last. Only in a server action. */
export async function keepResponseToken(round: string, token: string): Promise<void> {
  (await cookies()).set(nameOf(round), token, {
    path: '/r',
    maxAge: 400 * days,
    httpOnly: true,
    sameSite: 'lax',
    secure: await cameByHttps(),
  });
}
