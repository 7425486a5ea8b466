import { changedParts } from '#core/action/history.ts';
import type { ListedAction, ShownEvent } from '#core/action/listed-action.ts';
import { type ActionEvent, actionEventsOf, type StoredAction } from '#db/queries/actions.ts';
import { loadResult } from '../load-result.ts';
import type { Opened, Own } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { actionsFor } from './actions-for.ts';
import { inForce, shownAction } from './shown-action.ts';

/** Everything that the team has taken on, with its history, the oldest first; what can be brought back as well. */
export async function listActions(opened: Own<Opened>): Promise<readonly ListedAction[]> {
  const [stored, loaded] = await Promise.all([actionsFor(opened), loadResult(opened)]);
  const result = inForce(loaded);
  const ids = stored.map(({ id }) => id);
  const events = await actionEventsOf(registry().store.read, ids);
  return stored.map((action: StoredAction) => ({
    ...shownAction(action, result),
    deleted: action.deletedAt !== null,
    history: (events.get(action.id) ?? []).map((event, at, all) => shownEvent(event, all[at - 1])),
  }));
}

function shownEvent({ version, fields, deleted, actor, at }: ActionEvent, before: ActionEvent | undefined): ShownEvent {
  const parts = before ? changedParts(before.fields, fields) : [];
  return {
    version,
    what: !before ? 'made' : deleted ? 'deleted' : before.deleted ? 'restored' : 'changed',
    parts,
    status: fields.status,
    notesBefore: parts.includes('notes') ? (before?.fields.notes ?? '') : '',
    actor,
    at,
  };
}
