import type { Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsOf } from '#core/questionnaire/walk.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { score } from '#core/scoring/score.ts';
import { candidatesOf } from './candidates.ts';
import { cheapestRoute } from './cheapest-route.ts';
import { type Dated, horizonsOf } from './horizons.ts';
import { itemOf } from './item-of.ts';
import { known } from './known.ts';
import { waitingLifts } from './lifts.ts';
import { byWorth, inOrder } from './order.ts';
import type { Horizon, Item, Plan, Route } from './plan.ts';
import { raiseAll } from './raise.ts';
import type { Situation } from './situation.ts';
import { targetsOf } from './targets.ts';

export interface PlanOptions {
  /** Target phase by dimension id, where one was set. */
  readonly targets?: Readonly<Record<string, number>>;
  /** The phase that a round aims at, for every dimension without a target of its own; null: none. */
  readonly roundTarget?: number | null;
  /** Keys of items whose action is done. */
  readonly done?: ReadonlySet<string>;
  /** Ids of steps that the answers call for (`triggeredSteps`); all when absent. */
  readonly triggered?: ReadonlySet<string>;
}

/** The plan that follows from a result (roadmap rules, "The plan"). Pure; the same input gives the same plan. */
export function makePlan(
  questionnaire: Questionnaire,
  states: QuestionStates,
  result: Result,
  options: PlanOptions = {},
): Plan {
  const targets = targetsOf(questionnaire, result.reached, options.targets ?? {}, options.roundTarget);
  const done = options.done ?? new Set<string>();
  const triggered = options.triggered ?? new Set(questionnaire.steps.map(({ id }) => id));
  const situation: Situation = { questionnaire, states, result, targets, done, triggered };
  const assessed = result.state === 'assessed';
  const dated = assessed ? horizonsOf(candidatesOf(situation), situation) : [];

  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const items = dated.map(({ candidate }) => itemOf(candidate, dated, situation, questions));
  const compare = byWorth(questionnaire, states);
  const horizon = (name: Dated['horizon'], empty: NonNullable<Horizon['empty']>): Horizon => {
    const own = inOrder(
      items.filter((_, at) => dated[at]?.horizon === name),
      compare,
    );
    const effort = own.reduce((sum, item) => sum + item.effort, 0);
    return { items: own, effort, empty: own.length > 0 ? null : assessed ? empty : 'notAssessed' };
  };

  const now = horizon('now', result.why.next === null ? 'nothingHolds' : 'noSteps');
  const soon = horizon('soon', everyTargetReached(result, targets) ? 'targetReached' : 'noSteps');
  const later = horizon('later', 'noSteps');
  const ordered = [...now.items, ...soon.items, ...later.items];
  const next = result.why.next;
  return {
    next,
    targets,
    now,
    soon,
    later,
    waiting: waitingOf(questionnaire, done),
    best: bestOf(now.items, soon.items, compare),
    cheapest: next === null ? null : cheapestAfterActions(situation, ordered, next, questions),
    keep: keepOf(questionnaire, result),
  };
}

/** The cheapest route among what is still to do, taking it that the done actions worked. */
function cheapestAfterActions(
  situation: Situation,
  items: readonly Item[],
  next: number,
  questions: ReadonlyMap<string, Question>,
): Route {
  const { questionnaire, done, states, result } = situation;
  const ways = items.filter(({ kind }) => kind !== 'findOut');
  if (done.size === 0) return cheapestRoute(questionnaire, states, result, ways, next);
  const assumed = raiseAll(states, questions, waitingLifts(situation), result.lastPhase);
  return cheapestRoute(questionnaire, assumed, score(questionnaire, assumed), ways, next);
}

function everyTargetReached(result: Result, targets: Plan['targets']): boolean {
  return result.dimensions.every(({ id, reached, ceiling }) => {
    return reached === null || reached >= Math.min(ceiling, known(targets, id).phase);
  });
}

/** Steps in the order of the questionnaire, then what was generated. */
function waitingOf(questionnaire: Questionnaire, done: ReadonlySet<string>): readonly string[] {
  const steps = questionnaire.steps.map(({ id }) => id);
  return [...steps.filter((id) => done.has(id)), ...[...done].filter((key) => !steps.includes(key))];
}

/** The single thing to do that brings the next phase closest, among those that nothing else must come before. */
function bestOf(now: readonly Item[], soon: readonly Item[], compare: (a: Item, b: Item) => number): string | null {
  for (const items of [now, soon]) {
    const ready = items.filter(
      ({ kind, after, raises }) => kind !== 'findOut' && after.length === 0 && raises.length > 0,
    );
    const [best] = ready.sort(
      (a, b) => (b.reaches ?? 0) - (a.reaches ?? 0) || b.opens.length - a.opens.length || compare(a, b),
    );
    if (best) return best.key;
  }
  return null;
}

/** Practices that keep the last phase, for the dimensions that are there. */
function keepOf(questionnaire: Questionnaire, result: Result): readonly string[] {
  const there = new Set(result.dimensions.filter(({ reached }) => reached === result.lastPhase).map(({ id }) => id));
  const order = new Map(dimensionsOf(questionnaire).map(({ id }, at) => [id, at]));
  return questionnaire.steps
    .filter(({ leads, dimension }) => leads.from === leads.to && there.has(dimension))
    .sort((a, b) => known(order, a.dimension) - known(order, b.dimension))
    .map(({ id }) => id);
}
