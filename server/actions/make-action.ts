import crypto from 'node:crypto';
import type { Viewer } from '#core/access/viewer.ts';
import type { Action } from '#core/action/action.ts';
import { changeAction } from '#core/action/change-action.ts';
import type { Item } from '#core/roadmap/plan.ts';
import { itemsOf } from '#core/roadmap/plan-items.ts';
import { expecting } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { insertAction, recordAction } from '#db/writes/actions.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { claimRequest } from '#db/writes/claim-request.ts';
import { loadResult } from '../load-result.ts';
import { isOwn, type Opened, type Own, readAgain } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { untilDone } from '../until-done.ts';
import { wasDone } from '../was-done.ts';
import { actionsFor } from './actions-for.ts';
import { titleOfItem } from './title-of-item.ts';
import { newFields, type WantedParts, wantedFields } from './wanted-fields.ts';

export type Made =
  | { readonly is: 'made'; readonly id: string; readonly version: number }
  /** The team has taken it on before. */
  | { readonly is: 'taken'; readonly id: string }
  /** The plan has no such step. */
  | { readonly is: 'notInPlan' }
  | { readonly is: 'notSubmitted' }
  | { readonly is: 'deleted' }
  | { readonly is: 'keyReused' };

interface ToMake {
  /** Made by the client, the same at every repetition of this request. */
  readonly key: string;
  /** Key of the item of the plan. */
  readonly step: string;
  readonly parts: WantedParts;
}

/** Takes on a step of the plan. Repeating the request with its key changes nothing. */
export function makeAction(assessment: Own<Opened>, viewer: Viewer, wanted: ToMake): Promise<Made> {
  return untilDone(() => attempt(assessment, viewer, wanted));
}

async function attempt(
  assessment: Own<Opened>,
  viewer: Viewer,
  { key, step, parts }: ToMake,
): Promise<Made | 'overtaken'> {
  const now = await readAgain(assessment);
  if (!now || now.deletedAt || !isOwn(now)) return { is: 'deleted' };
  const { id: assessmentId, changes } = now;
  const hash = crypto.hash('sha256', JSON.stringify(['makeAction', step, parts]), 'base64url');
  const there = (await actionsFor(now)).findLast((action) => action.step === step && action.deletedAt === null);
  const repeated = await wasDone(assessmentId, key, hash);
  if (repeated && there) return { is: 'made', id: there.id, version: 1 };
  const loaded = await loadResult(now);
  if (loaded.is !== 'ready') return { is: 'notSubmitted' };
  const isAnswered = there && loaded.actions.get(step)?.attribution.is === 'answered';
  if (there && !isAnswered) return { is: 'taken', id: there.id };
  const item = itemsOf(loaded.plan).get(step);
  if (!item) return { is: 'notInPlan' };

  const at = new Date();
  const fresh = { fields: newFields, lifts: liftsOf(item), doneAt: null, personName: null };
  const action: Action = {
    ...{ id: newId(), step, version: 1, title: titleOfItem(item, now.pinned.questionnaire) },
    ...changeAction(fresh, wantedFields(parts, fresh, viewer), at, loaded.states),
  };
  const actorId = viewer.is === 'person' ? viewer.id : null;
  const outcome = await registry().store.commit((w) => [
    expecting(1, claimRequest(assessmentId, { key, hash, reply: { version: 1 } }), 'repeated'),
    // Two who take the same step on at once: the later one finds it taken.
    expecting(1, changeAssessment(w, assessmentId, { changes, deleted: false }, {}), 'changed'),
    insertAction(w, assessmentId, action, at),
    recordAction(w, { actionId: action.id, version: 1, fields: action.fields, deleted: 0, actorId, at }),
    audited('actionMade', assessmentId),
  ]);
  if (outcome.done) return { is: 'made', id: action.id, version: 1 };
  const isReused = outcome.why === 'missed' && outcome.name === 'repeated' && !(await wasDone(assessmentId, key, hash));
  return isReused ? { is: 'keyReused' } : 'overtaken';
}

/** What it is to raise. To find out is to have an answer at all. */
function liftsOf({ kind, of, raises }: Item): Action['lifts'] {
  return kind === 'findOut' ? [{ question: of, from: null, to: 0 }] : raises;
}
