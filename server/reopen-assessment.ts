import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { type Opened, readAgain } from './open-assessment.ts';
import { registry } from './registry.ts';

export type Reopened = { readonly is: 'reopened' } | { readonly is: 'notSubmitted' } | { readonly is: 'deleted' };

/** Lets the answers be changed again. Earlier results are kept. */
export async function reopenAssessment(opened: Opened): Promise<Reopened> {
  const { id } = opened;
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeAssessment(w, id, { submitted: true, deleted: false }, { submittedAt: null }), 'not submitted'),
    audited('reopened', id),
  ]);
  if (outcome.done) return { is: 'reopened' };
  const now = await readAgain(opened);
  return now && !now.deletedAt ? { is: 'notSubmitted' } : { is: 'deleted' };
}
