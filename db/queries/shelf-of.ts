import type { Reader } from '../commit.ts';
import { and, desc, eq, isNull, or, sql } from '../drizzle.ts';
import { assessments, results } from '../schema.ts';

/** One assessment as the list of whoever keeps it has it. */
export interface Shelved {
  readonly id: string;
  readonly sealedToken: string;
  readonly ownerId: string | null;
  readonly team: string;
  readonly questionnaireHash: string;
  readonly profile: string | null;
  readonly answered: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  readonly deletedAt: Date | null;
  /** Of the last submit; null before the first, or when nothing was scored. */
  readonly score: number | null;
  readonly reached: number | null;
}

/** Those of a browser, and those of a person that answer no round. Newest first, deleted ones too. */
export function shelfOf(read: Reader, shelfHash: string | null, ownerId: string | null): Promise<readonly Shelved[]> {
  const last = sql`(select max(r.number) from ${results} r where r.assessment_id = ${assessments.id})`;
  return read
    .select({
      id: assessments.id,
      sealedToken: assessments.sealedToken,
      ownerId: assessments.ownerId,
      team: assessments.team,
      questionnaireHash: assessments.questionnaireHash,
      profile: assessments.profile,
      answered: assessments.answered,
      createdAt: assessments.createdAt,
      updatedAt: assessments.updatedAt,
      submittedAt: assessments.submittedAt,
      deletedAt: assessments.deletedAt,
      score: results.score,
      reached: results.reached,
    })
    .from(assessments)
    .leftJoin(results, and(eq(results.assessmentId, assessments.id), eq(results.number, last)))
    .where(
      or(
        shelfHash === null ? undefined : eq(assessments.shelfHash, shelfHash),
        ownerId === null ? undefined : and(eq(assessments.ownerId, ownerId), isNull(assessments.roundId)),
      ),
    )
    .orderBy(desc(assessments.createdAt), desc(assessments.id));
}
