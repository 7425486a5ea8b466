import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { type OpenAssessment, type Own, readAgain } from './open-assessment.ts';
import { registry } from './registry.ts';
import { retention } from './retention.ts';

/** Undoes deleteAssessment, as it was before. `gone`: deleted more than seven days ago. */
export async function restoreAssessment(
  assessment: Own<OpenAssessment>,
): Promise<{ readonly is: 'restored' } | { readonly is: 'gone' }> {
  const { id } = assessment;
  const deletedAfter = new Date(Date.now() - retention.deleted);
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeAssessment(w, id, { deletedAfter }, { deletedAt: null }), 'not restorable'),
    audited('restored', id),
  ]);
  if (outcome.done) return { is: 'restored' };
  const now = await readAgain(assessment);
  return { is: now && !now.deletedAt ? 'restored' : 'gone' };
}
