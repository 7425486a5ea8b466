import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { insertAssessment } from '#db/writes/insert-assessment.ts';
import { startable } from '#db/writes/retire-version.ts';
import type { MayStart } from './may-start.ts';
import { newAssessment } from './new-assessment.ts';
import type { Opened, Own } from './open-assessment.ts';
import { profileOf } from './pinned-questionnaire.ts';
import { catalogue } from './questionnaires.ts';
import { registry } from './registry.ts';

/**
 * A new, empty assessment of the same team that follows this one, in the questionnaire's current version (in this
 * one's when it is not served any more; `retired` when nothing is to be started with that). Returns its link's token.
 */
export async function answerAgain(
  opened: Own<Opened>,
  may: MayStart,
): Promise<{ readonly is: 'created'; readonly token: string } | { readonly is: 'deleted' | 'retired' }> {
  if (opened.deletedAt) return { is: 'deleted' };
  const { id, team, targets, pinned, profile } = opened;
  const version = (await catalogue()).get(opened.questionnaire.id) ?? pinned;
  const { token, row } = newAssessment(
    {
      team,
      targets: version.hash === pinned.hash ? targets : {},
      questionnaireHash: version.hash,
      profile: profileOf(version.questionnaire, profile?.id ?? null)?.id ?? null,
      previousId: id,
      answered: 0,
    },
    may.keeper,
  );
  const outcome = await registry().store.commit((w) => [
    expecting(1, startable(w, version.hash), 'retired'),
    insertAssessment(w, row),
    audited('startedAgain', row.id),
  ]);
  if (outcome.done) return { is: 'created', token };
  return { is: outcome.why === 'missed' ? outcome.name : 'deleted' }; // deleted: purged since it was read
}
