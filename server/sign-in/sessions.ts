import { findSession, type StoredSession } from '#db/queries/find-session.ts';
import { type NewSession, touchSession } from '#db/writes/sessions.ts';
import { registry } from '../registry.ts';
import { newToken, tokenHash } from '../token.ts';
import { packSession, unpackSession } from './session-cookie.ts';
import { sessionLasts } from './session-lasts.ts';

/** A session for somebody whose identity was proved a moment ago: its row, and the cookie's value that opens it. */
export async function newSession(
  personId: string,
  device: string,
  now = new Date(),
): Promise<{ readonly row: NewSession; readonly cookie: string }> {
  const id = newToken();
  const row = { hash: tokenHash(id), personId, device, createdAt: now, seenAt: now };
  return { row, cookie: await packSession(id) };
}

/** The session behind a cookie's value, and its hash; null when there is none, or it has lasted too long. */
export async function readSession(
  value: string,
  now = new Date(),
): Promise<(StoredSession & { readonly hash: string }) | null> {
  const id = await unpackSession(value);
  if (id === null) return null;
  const { read, commit } = registry().store;
  const hash = tokenHash(id);
  const session = await findSession(read, hash);
  if (!session) return null;
  const idle = now.getTime() - session.seenAt.getTime();
  const age = now.getTime() - session.createdAt.getTime();
  // A clock that was put back makes nobody immortal: a session from the future has ended too.
  if (idle > sessionLasts.idle || age > sessionLasts.absolute || age < -sessionLasts.noted) return null;
  if (idle > sessionLasts.noted) await commit((w) => [touchSession(w, hash, now)]);
  return { ...session, hash };
}
