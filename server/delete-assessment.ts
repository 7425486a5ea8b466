import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import type { OpenAssessment, Own } from './open-assessment.ts';
import { registry } from './registry.ts';

/** Puts the assessment aside; it can be restored for seven days, then it is purged. Deleting twice changes nothing. */
export async function deleteAssessment({ id }: Own<OpenAssessment>): Promise<{ readonly is: 'deleted' }> {
  await registry().store.commit((w) => [
    expecting(1, changeAssessment(w, id, { deleted: false }, { deletedAt: new Date() }), 'deleted before'),
    audited('deleted', id),
  ]);
  return { is: 'deleted' };
}
