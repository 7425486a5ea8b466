import { decodeQuestionnaire, encodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionState, QuestionStates, Result } from '#core/scoring/result.ts';
import { bareQuestionnaire } from './bare-questionnaire.ts';
import type { Item, Plan } from './plan.ts';
import { itemsOf, wayAhead } from './plan-items.ts';

/** All that a forecast is computed from. */
export interface ForecastModel {
  readonly questionnaire: Questionnaire;
  readonly states: QuestionStates;
  readonly before: Result;
  readonly items: readonly Item[];
  /** Keys of the items that lead to the next phase, or to the targets. */
  readonly route: readonly string[];
}

/** The same as plain JSON, without the words: for the browser. */
export interface ForecastData {
  /** As encodeQuestionnaire writes it. */
  readonly questionnaire: string;
  readonly states: readonly (readonly [string, QuestionState])[];
  readonly before: Result;
  readonly items: readonly Item[];
  readonly route: readonly string[];
}

export function forecastModel(
  questionnaire: Questionnaire,
  states: QuestionStates,
  result: Result,
  plan: Plan,
): ForecastModel {
  return { questionnaire, states, before: result, items: [...itemsOf(plan).values()], route: wayAhead(plan) };
}

export function forecastData({ questionnaire, states, ...rest }: ForecastModel): ForecastData {
  return { questionnaire: encodeQuestionnaire(bareQuestionnaire(questionnaire)), states: [...states], ...rest };
}

/** The inverse, with a questionnaire that says nothing. */
export function readForecastData({ questionnaire, states, ...rest }: ForecastData): ForecastModel {
  return { questionnaire: decodeQuestionnaire(questionnaire), states: new Map(states), ...rest };
}
