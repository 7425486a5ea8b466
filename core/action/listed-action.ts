import type { ActionFields, ActionStatus } from './action.ts';
import type { Attribution } from './attribution.ts';

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

/** One change of an action, as it is told. */
export interface ShownEvent {
  readonly version: number;
  readonly what: 'made' | 'changed' | 'deleted' | 'restored';
  readonly parts: readonly (keyof ActionFields)[];
  readonly status: ActionStatus;
  /** Notes that this change overwrote; empty: none. */
  readonly notesBefore: string;
  /** Null: by the link, or by somebody who is gone. */
  readonly actor: string | null;
  readonly at: Date;
}

export interface ListedAction extends ShownAction {
  readonly deleted: boolean;
  readonly history: readonly ShownEvent[];
}
