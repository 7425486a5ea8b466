import type { Reader } from '../commit.ts';
import { and, asc, desc, eq, gt, isNull } from '../drizzle.ts';
import { identities, people, tickets } from '../schema.ts';

/** An account elsewhere that somebody signs in with. */
export interface StoredIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly at: Date;
}

/** Whose account elsewhere this is, and whether they may sign in; null: nobody's. */
export async function findIdentity(
  read: Reader,
  { issuer, subject }: Pick<StoredIdentity, 'issuer' | 'subject'>,
): Promise<{
  readonly personId: string;
  readonly disabledAt: Date | null;
  readonly language: string | null;
  readonly theme: string | null;
} | null> {
  const [found] = await read
    .select({
      personId: people.id,
      disabledAt: people.disabledAt,
      language: people.language,
      theme: people.theme,
    })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return found ?? null;
}

/** Those of a person, the first linked first. */
export function identitiesOf(read: Reader, personId: string): Promise<readonly StoredIdentity[]> {
  return read
    .select({ issuer: identities.issuer, subject: identities.subject, at: identities.at })
    .from(identities)
    .where(eq(identities.personId, personId))
    .orderBy(asc(identities.at), asc(identities.issuer), asc(identities.subject));
}

/** Hash of the invitation that waits for this person; null when there is none that still works. */
export async function openInvitation(read: Reader, personId: string, now: Date): Promise<string | null> {
  const [found] = await read
    .select({ hash: tickets.hash })
    .from(tickets)
    .where(
      and(
        eq(tickets.personId, personId),
        eq(tickets.kind, 'invitation'),
        isNull(tickets.usedAt),
        gt(tickets.expiresAt, now),
      ),
    )
    .orderBy(desc(tickets.createdAt));
  return found?.hash ?? null;
}
