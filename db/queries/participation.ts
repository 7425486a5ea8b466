import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { and, count, eq, isNull, sql } from '../drizzle.ts';
import { assessments, roundLinks } from '../schema.ts';

/** How many of a group have begun and submitted, by audience; no names. */
export interface ResponseCount {
  readonly groupId: string | null;
  readonly audience: Audience | null;
  readonly agreed: boolean;
  /** Submitted ones included. */
  readonly begun: number;
  readonly submitted: number;
}

export async function responseCounts(read: Reader, roundId: string): Promise<readonly ResponseCount[]> {
  const rows = await read
    .select({
      groupId: assessments.groupId,
      audience: assessments.audience,
      agreed: assessments.agreed,
      begun: count(),
      submitted: count(assessments.submittedAt),
    })
    .from(assessments)
    .where(and(eq(assessments.roundId, roundId), isNull(assessments.deletedAt)))
    .groupBy(assessments.groupId, assessments.audience, assessments.agreed);
  return rows.map((row) => ({ ...row, agreed: row.agreed === 1 }));
}

/** How many personal links there are for a group, and how many of them were used. */
export interface LinkCount {
  readonly groupId: string | null;
  readonly made: number;
  readonly used: number;
}

export async function personalLinkCounts(read: Reader, roundId: string): Promise<readonly LinkCount[]> {
  const rows = await read
    .select({ groupId: roundLinks.groupId, made: count(), used: sql<string | number>`sum(${roundLinks.used})` })
    .from(roundLinks)
    .where(and(eq(roundLinks.roundId, roundId), eq(roundLinks.kind, 'personal'), isNull(roundLinks.revokedAt)))
    .groupBy(roundLinks.groupId);
  return rows.map((row) => ({ ...row, used: Number(row.used) }));
}
