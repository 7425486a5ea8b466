import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { and, asc, eq, gt, isNotNull, isNull, sql } from '../drizzle.ts';
import type { SavedAnswer } from '../saved-answer.ts';
import { assessments, results } from '../schema.ts';

/** What somebody, or a team, submitted to a round. */
export interface SubmittedResponse {
  readonly id: string;
  readonly groupId: string | null;
  readonly audience: Audience | null;
  readonly segments: Readonly<Record<string, string>>;
  readonly agreed: boolean;
  readonly respondentId: string | null;
  readonly profile: string | null;
  /** As they were at the submit, by question id. */
  readonly answers: Readonly<Record<string, SavedAnswer>>;
}

/**
 * Some of what was submitted to a round, in the order of ids from behind `after` on. What was opened again and not
 * submitted since is not among them.
 */
export async function someResponses(
  read: Reader,
  roundId: string,
  after: string,
  most: number,
): Promise<readonly SubmittedResponse[]> {
  const last = sql`(select max(r.number) from ${results} r where r.assessment_id = ${assessments.id})`;
  const rows = await read
    .select({
      id: assessments.id,
      groupId: assessments.groupId,
      audience: assessments.audience,
      segments: assessments.segments,
      agreed: assessments.agreed,
      respondentId: assessments.respondentId,
      kept: results.result,
    })
    .from(assessments)
    .innerJoin(results, and(eq(results.assessmentId, assessments.id), eq(results.number, last)))
    .where(
      and(
        eq(assessments.roundId, roundId),
        gt(assessments.id, after),
        isNotNull(assessments.submittedAt),
        isNull(assessments.deletedAt),
      ),
    )
    .orderBy(asc(assessments.id))
    .limit(most);
  return rows.map(({ kept, agreed, segments, ...row }) => ({
    ...row,
    agreed: agreed === 1,
    segments: segments ?? {},
    profile: kept.profile,
    answers: kept.answers,
  }));
}
