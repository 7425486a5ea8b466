import { findSession, type StoredSession } from '#db/queries/find-session.ts';
import { insertSession, touchSession } from '#db/writes/sessions.ts';
import { registry } from '../registry.ts';
import { newToken, tokenHash } from '../token.ts';
import { packSession, unpackSession } from './session-cookie.ts';
import { sessionLasts } from './session-lasts.ts';

/** Makes a session for somebody whose identity was proved a moment ago. Returns the cookie's value. */
export async function startSession(personId: string, device: string, now = new Date()): Promise<string> {
  const id = newToken();
  const row = { hash: tokenHash(id), personId, device, createdAt: now, seenAt: now };
  const outcome = await registry().store.commit((w) => [insertSession(w, row)]);
  if (!outcome.done) throw new Error(`a new session was refused: ${outcome.why}`);
  return packSession(id);
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
