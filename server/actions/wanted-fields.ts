import type { Viewer } from '#core/access/viewer.ts';
import type { ActionFields, Owner } from '#core/action/action.ts';
import type { ActionParts } from '#core/action/action-schema.ts';
import type { StoredAction } from '#db/queries/actions.ts';
import { ownerName } from './shown-action.ts';

/** What somebody sets. `mine`: who does it is the owner, with their account. */
export interface WantedParts extends ActionParts {
  readonly mine?: boolean | undefined;
}

export const newFields: ActionFields = { status: 'planned', owner: null, due: null, evidence: '', notes: '' };

/** The fields as they are to be: those that were set, the others as they are. */
export function wantedFields(
  { mine, owner, due, ...parts }: WantedParts,
  before: Pick<StoredAction, 'fields' | 'personName'>,
  viewer: Viewer,
): ActionFields {
  const { fields } = before;
  return {
    status: parts.status ?? fields.status,
    evidence: parts.evidence ?? fields.evidence,
    notes: parts.notes ?? fields.notes,
    due: due === undefined ? fields.due : due || null,
    owner: mine && viewer.is === 'person' ? { is: 'person', id: viewer.id } : ownerOf(owner, before),
  };
}

/** A person stays the owner while their name is left as it is. */
function ownerOf(typed: string | undefined, before: Pick<StoredAction, 'fields' | 'personName'>): Owner | null {
  if (typed === undefined || typed === ownerName(before)) return before.fields.owner;
  return typed === '' ? null : { is: 'named', name: typed };
}
