import type { Item } from '#core/roadmap/plan.ts';
import type { Result } from '#core/scoring/result.ts';

export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What the ticked items change. Everything about `next`, the phase the route leads to, is null without one. */
export interface ForecastFigures {
  readonly score: Change<number | null>;
  readonly reached: Change<number | null>;
  /** Questions that hold the next phase. */
  readonly holds: Change<number> | null;
  /** Dimensions that have reached the next phase, of those it asks. */
  readonly dimensions: (Change<number> & { readonly of: number }) | null;
  /** Effort of all items that are not ticked, of the effort of all. */
  readonly effort: { readonly left: number; readonly all: number };
}

/**
 * Compares a result with the forecast of it. `route`: the items that lead to the next phase, whose effort counts, ticked
 * or not; ticked ones beyond them count too.
 */
export function forecastFigures(
  before: Result,
  after: Result,
  route: readonly Item[],
  ticked: readonly Item[],
): ForecastFigures {
  const { next, gating } = before.why;
  const all = [...new Set([...route, ...ticked])];
  const effortOf = (items: readonly Item[]) => items.reduce((sum, { effort }) => sum + effort, 0);
  return {
    score: { before: before.score, after: after.score },
    reached: { before: before.reached, after: after.reached },
    holds: next === null ? null : { before: before.why.questions.length, after: holdsOf(after, next) },
    dimensions:
      next === null ? null : { before: thereOf(before, next), after: thereOf(after, next), of: gating.length },
    effort: { left: effortOf(all) - effortOf(ticked), all: effortOf(all) },
  };
}

/** Once a phase is reached nothing holds it, though single questions may stay below it. */
function holdsOf({ reached, why }: Result, phase: number): number {
  if (reached !== null && reached >= phase) return 0;
  return why.next === phase ? why.questions.length : 0;
}

function thereOf({ dimensions }: Result, phase: number): number {
  return dimensions.filter(({ reached }) => reached !== null && reached >= phase).length;
}
