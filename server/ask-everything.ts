import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { type Opened, type Own, readAgain } from './open-assessment.ts';
import { registry } from './registry.ts';

export type Widened = { readonly is: 'widened' } | { readonly is: 'deleted' };

/** Goes on from a first look to the whole questionnaire: the answers stay, all other questions are open. */
export async function askEverything(opened: Own<Opened>): Promise<Widened> {
  const { id } = opened;
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeAssessment(w, id, { deleted: false }, { profile: null, submittedAt: null }), 'deleted'),
    audited('reopened', id),
  ]);
  if (outcome.done) return { is: 'widened' };
  const now = await readAgain(opened);
  if (now && !now.deletedAt) throw new Error('an assessment that is there could not be changed');
  return { is: 'deleted' };
}
