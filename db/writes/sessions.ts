import type { Writer } from '../commit.ts';
import { eq, lte, or } from '../drizzle.ts';
import { sessions } from '../schema.ts';

export type NewSession = typeof sessions.$inferInsert;

export function insertSession(w: Writer, row: NewSession) {
  return w.insert(sessions).values(row);
}

/** Notes that a session was used. */
export function touchSession(w: Writer, hash: string, seenAt: Date) {
  return w.update(sessions).set({ seenAt }).where(eq(sessions.hash, hash));
}

export function endSession(w: Writer, hash: string) {
  return w.delete(sessions).where(eq(sessions.hash, hash));
}

/** All of a person: when the password or the role changes, or the person is disabled. */
export function endSessionsOf(w: Writer, personId: string) {
  return w.delete(sessions).where(eq(sessions.personId, personId));
}

/** Those that nobody can go on with. */
export function purgeSessions(w: Writer, idleBefore: Date, madeBefore: Date) {
  return w.delete(sessions).where(or(lte(sessions.seenAt, idleBefore), lte(sessions.createdAt, madeBefore)));
}
