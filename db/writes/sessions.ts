import type { Writer } from '../commit.ts';
import { and, eq, lte, ne, or } from '../drizzle.ts';
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

/** One of a person’s own. */
export function endOwnSession(w: Writer, personId: string, hash: string) {
  return w.delete(sessions).where(and(eq(sessions.personId, personId), eq(sessions.hash, hash)));
}

/** All of a person but the one they are using. */
export function endOtherSessions(w: Writer, personId: string, kept: string) {
  return w.delete(sessions).where(and(eq(sessions.personId, personId), ne(sessions.hash, kept)));
}

/** Those that nobody can go on with. */
export function purgeSessions(w: Writer, idleBefore: Date, madeBefore: Date) {
  return w.delete(sessions).where(or(lte(sessions.seenAt, idleBefore), lte(sessions.createdAt, madeBefore)));
}
