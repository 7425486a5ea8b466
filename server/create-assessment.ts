import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { insertAssessment } from '#db/writes/insert-assessment.ts';
import { startable } from '#db/writes/retire-version.ts';
import type { Issue } from './issue.ts';
import type { MayStart } from './may-start.ts';
import { newAssessment } from './new-assessment.ts';
import { catalogue } from './questionnaires.ts';
import { registry } from './registry.ts';
import { teamName } from './team-name.ts';

export interface AssessmentToCreate {
  /** Id of a questionnaire; its current version is taken. */
  readonly questionnaire: string;
  /** Null: all questions. */
  readonly profile: string | null;
  readonly team: string;
}

export type Created =
  | { readonly is: 'created'; readonly token: string }
  | { readonly is: 'unknownQuestionnaire' }
  | { readonly is: 'unknownProfile' }
  | { readonly is: 'invalid'; readonly issues: Issue[] };

export async function createAssessment(
  { keeper }: MayStart,
  { questionnaire, profile, team }: AssessmentToCreate,
): Promise<Created> {
  const listed = (await catalogue()).get(questionnaire);
  if (!listed) return { is: 'unknownQuestionnaire' };
  if (profile !== null && !listed.questionnaire.profiles.some(({ id }) => id === profile)) {
    return { is: 'unknownProfile' };
  }
  const name = teamName(team);
  if ('issues' in name) return { is: 'invalid', ...name };

  const { token, row } = newAssessment(
    { ...name, questionnaireHash: listed.hash, profile, targets: {}, previousId: null, answered: 0 },
    keeper,
  );
  const outcome = await registry().store.commit((w) => [
    expecting(1, startable(w, listed.hash), 'retired'),
    insertAssessment(w, row),
    audited('created', row.id),
  ]);
  if (!outcome.done && outcome.why === 'missed') return { is: 'unknownQuestionnaire' }; // retired by another process
  if (!outcome.done) throw new Error(`a new assessment was refused: ${outcome.why}`);
  return { is: 'created', token };
}
