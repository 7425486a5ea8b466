import type { Reader } from '../commit.ts';
import { eq, sql } from '../drizzle.ts';
import { prepared } from '../prepared.ts';
import { assessments } from '../schema.ts';

/** What of an assessment never changes, and is enough to judge an answer. */
export interface AssessmentPin {
  readonly id: string;
  readonly questionnaireHash: string;
  readonly profile: string | null;
}

const columns = {
  id: assessments.id,
  questionnaireHash: assessments.questionnaireHash,
  profile: assessments.profile,
};

const byToken = prepared((read) =>
  read
    .select(columns)
    .from(assessments)
    .where(eq(assessments.tokenHash, sql.placeholder('tokenHash')))
    .prepare('assessment_pin'),
);

const byOwnerToken = prepared((read) =>
  read
    .select(columns)
    .from(assessments)
    .where(eq(assessments.ownerTokenHash, sql.placeholder('tokenHash')))
    .prepare('assessment_pin_of_owner'),
);

export async function findAssessmentPin(read: Reader, tokenHash: string): Promise<AssessmentPin | null> {
  const [found] = await byToken(read).execute({ tokenHash });
  if (found) return found;
  const [owned] = await byOwnerToken(read).execute({ tokenHash });
  return owned ?? null;
}
