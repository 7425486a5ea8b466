import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import type { Item, Target } from './plan.ts';

/** Something that may go into the plan, before its gain and its place are known. */
export interface Candidate extends Pick<Item, 'key' | 'kind' | 'of' | 'dimension' | 'phase' | 'effort' | 'raises'> {
  /** Where a question without a score counts from when the gain is worked out. */
  readonly from: number;
  /** Keys of other candidates that come first. */
  readonly after: readonly string[];
}

export interface Situation {
  readonly questionnaire: Questionnaire;
  readonly states: QuestionStates;
  readonly result: Result;
  readonly targets: ReadonlyMap<string, Target>;
  /** Keys of items whose action is done: they leave the plan until the questions are answered again. */
  readonly done: ReadonlySet<string>;
  /** Ids of steps that the answers call for. */
  readonly triggered: ReadonlySet<string>;
}
