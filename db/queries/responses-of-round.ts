import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { and, asc, eq, gt, isNotNull, isNull, type SQL, sql } from '../drizzle.ts';
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

/** One of them; null when it is not there, or was opened again and not submitted since. */
export async function submittedResponse(read: Reader, roundId: string, id: string): Promise<SubmittedResponse | null> {
  const [row] = await submitted(read, roundId, eq(assessments.id, id)).limit(1);
  return row ? responseOf(row) : null;
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
  const rows = await submitted(read, roundId, gt(assessments.id, after)).orderBy(asc(assessments.id)).limit(most);
  return rows.map(responseOf);
}

/** Who submitted to a round for themselves, and what it knows of them: nothing of what they said. */
export async function peopleOfRound(
  read: Reader,
  roundId: string,
): Promise<
  readonly (Pick<SubmittedResponse, 'id' | 'respondentId' | 'audience' | 'segments'> & {
    readonly group: string | null;
  })[]
> {
  const rows = await read
    .select({
      id: assessments.id,
      respondentId: assessments.respondentId,
      group: assessments.groupId,
      audience: assessments.audience,
      segments: assessments.segments,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.roundId, roundId),
        eq(assessments.agreed, 0),
        isNotNull(assessments.submittedAt),
        isNull(assessments.deletedAt),
      ),
    );
  return rows.map((row) => ({ ...row, segments: row.segments ?? {} }));
}

function submitted(read: Reader, roundId: string, which: SQL) {
  const last = sql`(select max(r.number) from ${results} r where r.assessment_id = ${assessments.id})`;
  return read
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
      and(eq(assessments.roundId, roundId), which, isNotNull(assessments.submittedAt), isNull(assessments.deletedAt)),
    );
}

function responseOf({
  kept,
  agreed,
  segments,
  ...row
}: Awaited<ReturnType<typeof submitted>>[number]): SubmittedResponse {
  return { ...row, agreed: agreed === 1, segments: segments ?? {}, profile: kept.profile, answers: kept.answers };
}
