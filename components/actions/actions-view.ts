import type { FormAction } from '#components/ui/form-state.ts';
import type { ListedAction } from '#core/action/listed-action.ts';
import type { LangOf } from '#core/text/lang-of.ts';

/** What every part of the page of actions looks at. */
export interface ActionsView {
  readonly token: string;
  readonly view: 'list' | 'board' | 'timeline';
  /** Not the deleted ones. */
  readonly actions: readonly ListedAction[];
  /** Texts of the questions that are asked, by id. */
  readonly questions: ReadonlyMap<string, string>;
  /** Title of a step in the reader's language. */
  readonly titleOf: (action: ListedAction) => string;
  /** A value as the questionnaire counts. */
  readonly valueOf: (value: number) => string;
  /** Name of who reads, with an account; null: none. */
  readonly me: string | null;
  /** `2026-11-28`. */
  readonly today: string;
  /** Of the next request. */
  readonly newKey: () => string;
  readonly change: FormAction;
  readonly langOf: LangOf;
}
