import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { eq, sql } from '../drizzle.ts';
import { prepared } from '../prepared.ts';
import { assessments, rounds } from '../schema.ts';
import { type RoundOfResponse, roundOfResponse } from './round-of-response.ts';

/** What of an assessment never changes, and is enough to judge an answer. */
export interface AssessmentPin {
  readonly id: string;
  readonly questionnaireHash: string;
  readonly profile: string | null;
  readonly audience: Audience | null;
  /** The round that it answers; null: none. */
  readonly round: RoundOfResponse | null;
}

const columns = {
  id: assessments.id,
  questionnaireHash: assessments.questionnaireHash,
  profile: assessments.profile,
  audience: assessments.audience,
  round: roundOfResponse,
};

const by = (column: typeof assessments.tokenHash | typeof assessments.ownerTokenHash, name: string) =>
  prepared((read) =>
    read
      .select(columns)
      .from(assessments)
      .leftJoin(rounds, eq(rounds.id, assessments.roundId))
      .where(eq(column, sql.placeholder('tokenHash')))
      .prepare(name),
  );

const byToken = by(assessments.tokenHash, 'assessment_pin');
const byOwnerToken = by(assessments.ownerTokenHash, 'assessment_pin_of_owner');

export async function findAssessmentPin(read: Reader, tokenHash: string): Promise<AssessmentPin | null> {
  const [found] = await byToken(read).execute({ tokenHash });
  if (found) return found;
  const [owned] = await byOwnerToken(read).execute({ tokenHash });
  return owned ?? null;
}
