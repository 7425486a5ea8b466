import type { Writer } from '../commit.ts';
import { and, eq, exists, inArray, isNotNull, isNull, ne, or, sql } from '../drizzle.ts';
import { identities, people } from '../schema.ts';

/** Refused as `unique` when the account elsewhere is linked already, with whomever. */
export function insertIdentity(w: Writer, row: Omit<typeof identities.$inferInsert, 'at'>) {
  return w.insert(identities).values({ ...row, at: new Date() });
}

/** Nobody else changes how this person signs in until the list is committed; to be expected to touch one row. */
export function holdingSignIn(w: Writer, personId: string) {
  return w
    .update(people)
    .set({ name: sql`${people.name}` })
    .where(and(eq(people.id, personId), isNull(people.disabledAt)));
}

/**
 * To be expected to touch one row, after holdingSignIn: the person has a password, or another account with one of
 * these issuers, who are those that one can sign in with now.
 */
export function deleteIdentity(
  w: Writer,
  { personId, issuer, subject }: { readonly personId: string; readonly issuer: string; readonly subject: string },
  issuers: readonly string[],
) {
  const hasPassword = w
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNotNull(people.passwordHash)));
  const hasOther = w
    .select({ issuer: identities.issuer })
    .from(identities)
    .where(
      and(
        eq(identities.personId, personId),
        inArray(identities.issuer, [...issuers]),
        or(ne(identities.issuer, issuer), ne(identities.subject, subject)),
      ),
    );
  return w
    .delete(identities)
    .where(
      and(
        eq(identities.personId, personId),
        eq(identities.issuer, issuer),
        eq(identities.subject, subject),
        or(exists(hasPassword), exists(hasOther)),
      ),
    );
}
