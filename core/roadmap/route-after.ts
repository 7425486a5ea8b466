import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { cheapestRoute } from './cheapest-route.ts';
import type { Item, Route } from './plan.ts';

/**
 * The cheapest route to `phase` from where a what-if ends, over the items that are not ticked (roadmap rules, "The
 * plan", 5 and 6). What the ticked ones lift or come before needs no more effort.
 */
export function routeAfter(
  questionnaire: Questionnaire,
  after: { readonly result: Result; readonly states: QuestionStates },
  items: readonly Item[],
  ticked: readonly Item[],
  phase: number,
): Route {
  const done = new Set(ticked.map(({ key }) => key));
  const left = items.filter(({ key, kind }) => kind !== 'findOut' && !done.has(key));
  return cheapestRoute(questionnaire, after.states, after.result, left, phase);
}
