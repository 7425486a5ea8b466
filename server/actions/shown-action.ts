import type { ActionStatus } from '#core/action/action.ts';
import { type Attribution, attribute } from '#core/action/attribution.ts';
import type { QuestionStates } from '#core/scoring/result.ts';
import type { StoredAction } from '#db/queries/actions.ts';

/** An action as pages, files and the API show it. */
export interface ShownAction {
  readonly id: string;
  /** Key of the item of a plan. */
  readonly step: string;
  readonly title: string;
  readonly status: ActionStatus;
  /** A name; empty: nobody. */
  readonly owner: string;
  /** A day, or empty. */
  readonly due: string;
  readonly evidence: string;
  readonly notes: string;
  readonly version: number;
  readonly doneAt: Date | null;
  readonly attribution: Attribution;
}

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
