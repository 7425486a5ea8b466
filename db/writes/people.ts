import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { Writer } from '../commit.ts';
import { and, eq, isNotNull, isNull } from '../drizzle.ts';
import type { StoredPerson } from '../queries/people.ts';
import { people } from '../schema.ts';

/** Somebody who can sign in at once. Refused as `unique` when the address is known. */
export function insertJoined(w: Writer, person: Omit<typeof people.$inferInsert, 'createdAt'>) {
  return w.insert(people).values({ ...person, createdAt: new Date() });
}

/** Somebody invited is one of us from now on. To be expected to touch one row: they had not joined yet. */
export function joinPerson(
  w: Writer,
  id: string,
  { name, passwordHash }: { readonly name: string; readonly passwordHash: string | null },
) {
  return w
    .update(people)
    .set({ name, passwordHash, joinedAt: new Date() })
    .where(and(eq(people.id, id), isNull(people.joinedAt), isNull(people.disabledAt)));
}

/** Another role than the invitation said; in the list behind joinPerson. */
export function setRole(w: Writer, id: string, role: WorkspaceRole) {
  return w.update(people).set({ role }).where(eq(people.id, id));
}

export function setPasswordHash(w: Writer, id: string, passwordHash: string) {
  return w
    .update(people)
    .set({ passwordHash })
    .where(and(eq(people.id, id), isNull(people.disabledAt)));
}

/** What an administrator changes. To be expected to touch one row: the person is as they were seen. */
export function changePerson(
  w: Writer,
  seen: Pick<StoredPerson, 'id' | 'role' | 'disabledAt'>,
  changes: { readonly role?: WorkspaceRole; readonly disabledAt?: Date | null },
) {
  const same = seen.disabledAt ? isNotNull(people.disabledAt) : isNull(people.disabledAt);
  return w
    .update(people)
    .set(changes)
    .where(and(eq(people.id, seen.id), eq(people.role, seen.role), same));
}

/** What people change of themselves. */
export function changeProfile(
  w: Writer,
  id: string,
  changes: { readonly name?: string; readonly language?: string | null; readonly theme?: string | null },
) {
  return w.update(people).set(changes).where(eq(people.id, id));
}
