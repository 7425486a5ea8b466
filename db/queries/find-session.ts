import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { Reader } from '../commit.ts';
import { and, eq, isNull, sql } from '../drizzle.ts';
import { prepared } from '../prepared.ts';
import { people, sessions } from '../schema.ts';

/** A session and whose it is. */
export interface StoredSession {
  readonly personId: string;
  readonly name: string;
  readonly role: WorkspaceRole;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

const byHash = prepared((read) =>
  read
    .select({
      personId: sessions.personId,
      name: people.name,
      role: people.role,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.hash, sql.placeholder('hash')), isNull(people.disabledAt)))
    .prepare('session_by_hash'),
);

/** The session with this hash; null when it ended, or the person may not sign in any more. */
export async function findSession(read: Reader, hash: string): Promise<StoredSession | null> {
  const [found] = await byHash(read).execute({ hash });
  return found ?? null;
}
