import crypto from 'node:crypto';
import type { Viewer } from '#core/access/viewer.ts';
import type { ActionFields } from '#core/action/action.ts';
import { changeAction as change } from '#core/action/change-action.ts';
import { changedParts } from '#core/action/history.ts';
import type { ShownAction } from '#core/action/listed-action.ts';
import { mergeFields } from '#core/action/merge-fields.ts';
import type { QuestionStates } from '#core/scoring/result.ts';
import { expecting } from '#db/commit.ts';
import { actionEventsOf, type StoredAction } from '#db/queries/actions.ts';
import { recordAction, updateAction } from '#db/writes/actions.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import { claimRequest } from '#db/writes/claim-request.ts';
import { loadResult } from '../load-result.ts';
import { isOwn, type Opened, type Own, readAgain } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { untilDone } from '../until-done.ts';
import { wasDone } from '../was-done.ts';
import { actionsFor } from './actions-for.ts';
import { inForce, shownAction } from './shown-action.ts';
import { type WantedParts, wantedFields } from './wanted-fields.ts';

export interface ToChange {
  /** Made by the client, the same at every repetition of this request. */
  readonly key: string;
  /** Id of the action. */
  readonly action: string;
  /** Its version that whoever changes it has seen. */
  readonly seen: number;
  readonly parts: WantedParts;
  /** True: delete it; false: bring it back; absent: neither. */
  readonly deleted?: boolean | undefined;
}

export type ChangedOrNot =
  | { readonly is: 'saved'; readonly version: number }
  /** Somebody else changed the same part since; nothing was overwritten. */
  | { readonly is: 'changed'; readonly current: ShownAction }
  | { readonly is: 'noAction' }
  | { readonly is: 'deleted' }
  | { readonly is: 'keyReused' };

/**
 * Changes an action, deletes it or brings it back. What others changed since it was seen stays; where both changed the
 * same part, nothing is saved and the later one gets to see what there is now.
 */
export function changeAction(assessment: Own<Opened>, viewer: Viewer, wanted: ToChange): Promise<ChangedOrNot> {
  return untilDone(() => attempt(assessment, viewer, wanted));
}

async function attempt(assessment: Own<Opened>, viewer: Viewer, wanted: ToChange): Promise<ChangedOrNot | 'overtaken'> {
  const now = await readAgain(assessment);
  if (!now || now.deletedAt || !isOwn(now)) return { is: 'deleted' };
  const { key, action: id, seen, parts } = wanted;
  const hash = crypto.hash('sha256', JSON.stringify(['changeAction', id, seen, parts, wanted.deleted]), 'base64url');
  const before = (await actionsFor(now)).find((action) => action.id === id);
  if (!before) return { is: 'noAction' };
  if (await wasDone(now.id, key, hash)) return { is: 'saved', version: before.version };
  const wasDeleted = before.deletedAt !== null;
  const deleted = wanted.deleted ?? false;
  if (wasDeleted && wanted.deleted === undefined) return { is: 'noAction' };

  const loaded = await loadResult(now);
  const states = loaded.is === 'ready' ? loaded.states : null;
  const fields = await merged(before, wanted, viewer);
  if (fields === 'changed') return { is: 'changed', current: shownAction(before, inForce(loaded)) };
  const isSame = changedParts(before.fields, fields).length === 0 && deleted === wasDeleted;
  if (isSame) return { is: 'saved', version: before.version };
  return write({ now, viewer, before, fields, deleted, states, request: { key, hash } });
}

/** The fields with what is wanted; `changed` when others have changed one of these parts since it was seen. */
async function merged(
  before: StoredAction,
  { seen, parts }: ToChange,
  viewer: Viewer,
): Promise<ActionFields | 'changed'> {
  if (seen === before.version) return wantedFields(parts, before, viewer);
  const events = (await actionEventsOf(registry().store.read, [before.id])).get(before.id) ?? [];
  const then = events.find(({ version }) => version === seen);
  if (!then) return 'changed';
  const asSeen = { fields: then.fields, personName: before.personName };
  return mergeFields(then.fields, before.fields, wantedFields(parts, asSeen, viewer)) ?? 'changed';
}

interface ToWrite {
  readonly now: Opened;
  readonly viewer: Viewer;
  readonly before: StoredAction;
  readonly fields: ActionFields;
  readonly deleted: boolean;
  readonly states: QuestionStates | null;
  readonly request: { readonly key: string; readonly hash: string };
}

async function write({
  now,
  viewer,
  before,
  fields,
  deleted,
  states,
  request,
}: ToWrite): Promise<ChangedOrNot | 'overtaken'> {
  const at = new Date();
  const { id, version: seen } = before;
  const version = seen + 1;
  const deletedAt = deleted ? (before.deletedAt ?? at) : null;
  const what = deleted ? 'actionDeleted' : before.deletedAt ? 'actionRestored' : 'actionChanged';
  const actorId = viewer.is === 'person' ? viewer.id : null;
  const outcome = await registry().store.commit((w) => [
    expecting(1, claimRequest(now.id, { ...request, reply: { version } }), 'repeated'),
    expecting(1, changeAssessment(w, now.id, { deleted: false }, {}), 'gone'),
    expecting(1, updateAction(w, { id, seen, deletedAt, ...change(before, fields, at, states) }), 'overtaken'),
    recordAction(w, { actionId: id, version, fields, deleted: deleted ? 1 : 0, actorId, at }),
    audited(what, now.id),
  ]);
  if (outcome.done) return { is: 'saved', version };
  if (outcome.why !== 'missed' || outcome.name === 'gone') return { is: 'deleted' };
  if (outcome.name === 'overtaken') return 'overtaken';
  return (await wasDone(now.id, request.key, request.hash)) ? { is: 'saved', version } : { is: 'keyReused' };
}
