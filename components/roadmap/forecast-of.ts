import type { ForecastModel } from '#core/roadmap/forecast-data.ts';
import type { Route } from '#core/roadmap/plan.ts';
import { routeAfter } from '#core/roadmap/route-after.ts';
import { whatIf } from '#core/roadmap/what-if.ts';
import type { Result } from '#core/scoring/result.ts';
import { type ForecastFigures, forecastFigures } from './forecast-figures.ts';

export interface ForecastView {
  readonly figures: ForecastFigures;
  readonly before: Result;
  readonly after: Result;
  /** The cheapest way from there to the next phase; null when there is none to go to. */
  readonly onward: Route | null;
  /** Keys of the items ticked. */
  readonly ticked: readonly string[];
}

/** What the items with these keys would change. */
export function forecastOf(model: ForecastModel, ticked: readonly string[]): ForecastView {
  const { questionnaire, states, before, items, route } = model;
  const chosen = items.filter(({ key }) => ticked.includes(key));
  const then = whatIf(questionnaire, states, chosen);
  const ahead = items.filter(({ key }) => route.includes(key));
  const { next } = before.why;
  return {
    figures: forecastFigures(before, then.result, ahead, chosen),
    before,
    after: then.result,
    onward: next === null ? null : routeAfter(questionnaire, then, items, chosen, next),
    ticked,
  };
}
