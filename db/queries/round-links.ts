import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { and, asc, eq, isNull, sql } from '../drizzle.ts';
import { groups, people, roundLinks } from '../schema.ts';

/** A link into a round, for those who hand it out. */
export interface LinkOfRound {
  readonly id: string;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly audience: Audience | null;
  readonly kind: 'shared' | 'personal';
  /** Whom it was made for; null for one that many use. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly address: string | null;
  readonly used: boolean;
  readonly remindedAt: Date | null;
}

/** The links of a round that lead somewhere, by group and name; those without a team last. */
export async function linksOfRound(read: Reader, roundId: string): Promise<readonly LinkOfRound[]> {
  const rows = await read
    .select({
      id: roundLinks.id,
      groupId: roundLinks.groupId,
      groupName: groups.name,
      audience: roundLinks.audience,
      kind: roundLinks.kind,
      personId: roundLinks.personId,
      name: people.name,
      address: people.address,
      used: roundLinks.used,
      remindedAt: roundLinks.remindedAt,
    })
    .from(roundLinks)
    .leftJoin(groups, eq(groups.id, roundLinks.groupId))
    .leftJoin(people, eq(people.id, roundLinks.personId))
    .where(and(eq(roundLinks.roundId, roundId), isNull(roundLinks.revokedAt)))
    .orderBy(
      sql`${roundLinks.groupId} is null`,
      asc(sql`lower(${groups.name})`),
      asc(sql`lower(coalesce(${people.name}, ''))`),
      asc(roundLinks.id),
    );
  return rows.map((row) => ({ ...row, used: row.used === 1 }));
}
