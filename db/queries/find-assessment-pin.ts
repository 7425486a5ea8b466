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

const byToken = prepared((read) =>
  read
    .select({ id: assessments.id, questionnaireHash: assessments.questionnaireHash, profile: assessments.profile })
    .from(assessments)
    .where(eq(assessments.tokenHash, sql.placeholder('tokenHash')))
    .prepare('assessment_pin'),
);

export async function findAssessmentPin(read: Reader, tokenHash: string): Promise<AssessmentPin | null> {
  const [found] = await byToken(read).execute({ tokenHash });
  return found ?? null;
}
