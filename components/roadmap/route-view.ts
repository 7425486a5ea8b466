import type { ShownAction } from '#core/action/listed-action.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Item, Plan } from '#core/roadmap/plan.ts';
import { itemsOf } from '#core/roadmap/plan-items.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { gloss, type Piece } from '#core/text/gloss.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import type { Titles } from '#core/text/titles.ts';

/** What every part of the route looks at. */
export interface RouteView {
  readonly questionnaire: Questionnaire;
  readonly titles: Titles;
  readonly langOf: LangOf;
  readonly result: Result;
  readonly states: QuestionStates;
  readonly plan: Plan;
  /** Every item of the plan by key, in the order of the plan. */
  readonly items: ReadonlyMap<string, Item>;
  /** Keys of the items counted in the forecast. */
  readonly ticked: ReadonlySet<string>;
  /** Why each step is worth doing, by step id, with glossary terms marked where they come first. */
  readonly reasons: ReadonlyMap<string, readonly Piece[]>;
  readonly token: string;
  /** What the team has taken on, by key of the item; null: here nothing can be taken on. */
  readonly actions: ReadonlyMap<string, ShownAction> | null;
}

/** Path of the page that shows the route, without a query. */
export function routePath({ token }: RouteView): string {
  return `/a/${token}/result`;
}

/** The reasons of a plan's steps, then of the practices that keep the last phase, in the order they are read. */
export function reasonsOf(questionnaire: Questionnaire, titles: Titles, plan: Plan): RouteView['reasons'] {
  const steps = [...itemsOf(plan).values()].filter(({ kind }) => kind === 'step').map(({ of }) => of);
  const ids = [...steps, ...plan.keep];
  const texts = gloss(
    ids.map((id) => titles.step(id).why),
    questionnaire.glossary,
  );
  return new Map(ids.map((id, index) => [id, texts[index] ?? []]));
}
