import { attribute } from '#core/action/attribution.ts';
import type { ShownAction } from '#core/action/listed-action.ts';
import type { QuestionStates } from '#core/scoring/result.ts';
import type { StoredAction } from '#db/queries/actions.ts';

/** The result that is in force, as far as an action is judged by it. */
export interface InForce {
  readonly submittedAt: Date;
  readonly states: QuestionStates;
}

/** Null before the first submit. */
export function inForce(loaded: { readonly is: string } | ({ readonly is: 'ready' } & InForce)): InForce | null {
  return 'states' in loaded ? { submittedAt: loaded.submittedAt, states: loaded.states } : null;
}

/** `result` null: there is none yet. */
export function shownAction(action: StoredAction, result: InForce | null): ShownAction {
  const { id, step, title, version, doneAt, fields } = action;
  const { status, due, evidence, notes } = fields;
  const attribution = attribute(action, result?.submittedAt ?? null, result?.states ?? new Map());
  const owner = ownerName(action);
  return { id, step, title, status, owner, due: due ?? '', evidence, notes, version, doneAt, attribution };
}

/** As it is shown, and comes back from a form that left it alone. */
export function ownerName({ fields: { owner }, personName }: Pick<StoredAction, 'fields' | 'personName'>): string {
  if (owner === null) return '';
  return owner.is === 'named' ? owner.name : (personName ?? '');
}
