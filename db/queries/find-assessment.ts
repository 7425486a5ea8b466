import type { Audience } from '#core/questionnaire/questionnaire.ts';
import type { Reader } from '../commit.ts';
import { eq, sql } from '../drizzle.ts';
import { prepared } from '../prepared.ts';
import { assessments, rounds } from '../schema.ts';
import { type RoundOfResponse, roundOfResponse } from './round-of-response.ts';

/** Everything about an assessment but its answers and what its link is made of. */
export interface StoredAssessment {
  readonly id: string;
  readonly team: string;
  readonly questionnaireHash: string;
  readonly profile: string | null;
  readonly targets: Readonly<Record<string, number>>;
  readonly audience: Audience | null;
  /** The round that it answers; null: none. */
  readonly round: RoundOfResponse | null;
  /** What a team agreed on, not what one person says. */
  readonly agreed: boolean;
  readonly previousId: string | null;
  readonly changes: number;
  readonly answered: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  readonly deletedAt: Date | null;
}

const columns = {
  id: assessments.id,
  team: assessments.team,
  questionnaireHash: assessments.questionnaireHash,
  profile: assessments.profile,
  targets: assessments.targets,
  audience: assessments.audience,
  round: roundOfResponse,
  agreed: assessments.agreed,
  previousId: assessments.previousId,
  changes: assessments.changes,
  answered: assessments.answered,
  createdAt: assessments.createdAt,
  updatedAt: assessments.updatedAt,
  submittedAt: assessments.submittedAt,
  deletedAt: assessments.deletedAt,
};

type Key = typeof assessments.id | typeof assessments.tokenHash | typeof assessments.ownerTokenHash;

const by = (column: Key, name: string) =>
  prepared((read) =>
    read
      .select(columns)
      .from(assessments)
      .leftJoin(rounds, eq(rounds.id, assessments.roundId))
      .where(eq(column, sql.placeholder('key')))
      .prepare(name),
  );

const byToken = by(assessments.tokenHash, 'assessment_by_token');
const byOwnerToken = by(assessments.ownerTokenHash, 'assessment_by_owner_token');
const byId = by(assessments.id, 'assessment_by_id');

/** The assessment behind a link or its owner's own, deleted ones too. */
export async function findAssessmentByToken(read: Reader, tokenHash: string): Promise<StoredAssessment | null> {
  const [found] = await byToken(read).execute({ key: tokenHash });
  if (found) return asStored(found);
  const [owned] = await byOwnerToken(read).execute({ key: tokenHash });
  return owned ? asStored(owned) : null;
}

/** The same by id, for one that another assessment names. */
export async function findAssessmentById(read: Reader, id: string): Promise<StoredAssessment | null> {
  const [found] = await byId(read).execute({ key: id });
  return found ? asStored(found) : null;
}

function asStored({
  agreed,
  ...row
}: Omit<StoredAssessment, 'agreed'> & { readonly agreed: number }): StoredAssessment {
  return { ...row, agreed: agreed === 1 };
}
