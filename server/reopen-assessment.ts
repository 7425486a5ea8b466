import { expecting } from '#db/commit.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { holdingRound } from '#db/writes/holding-round.ts';
import { type Opened, readAgain } from './open-assessment.ts';
import { registry } from './registry.ts';
import { timeOf, traceOf } from './respond/trace.ts';

export type Reopened =
  | { readonly is: 'reopened' }
  | { readonly is: 'roundClosed' }
  | { readonly is: 'notSubmitted' }
  | { readonly is: 'deleted' };

/** Lets the answers be changed again. Earlier results are kept. */
export async function reopenAssessment(opened: Opened): Promise<Reopened> {
  const { id, round } = opened;
  const only = { submitted: true, deleted: false };
  const outcome = await registry().store.commit((w) => [
    ...holdingRound(w, round, new Date()),
    expecting(1, changeAssessment(w, id, only, { submittedAt: null }, timeOf(opened)), 'not submitted'),
    ...traceOf(opened, 'reopened'),
  ]);
  if (outcome.done) return { is: 'reopened' };
  if (outcome.why === 'missed' && outcome.name === 'round closed') return { is: 'roundClosed' };
  const now = await readAgain(opened);
  return now && !now.deletedAt ? { is: 'notSubmitted' } : { is: 'deleted' };
}
