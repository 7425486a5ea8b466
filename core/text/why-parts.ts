import type { Hold, Result } from '../scoring/result.ts';
import type { Titles } from './titles.ts';

/** What there is to say about the reason for a phase, apart from the gate's rule. Phases and titles as they are shown. */
export interface WhyParts {
  /** Null: no next phase was asked for. */
  readonly holding: {
    readonly holding: number;
    readonly gating: number;
    readonly next: string;
    /** The first ones; `more` have no place in a sentence. */
    readonly names: readonly string[];
    readonly more: number;
    readonly missing: number;
  } | null;
  /** The dimension that is behind all others; null when none stands out or it does not hold the next phase. */
  readonly weakest: string | null;
  /** Is the score above the phase, so that the difference wants a word? */
  readonly isScoreAbove: boolean;
  /** What open answers could lift the phase to; null when they could not. */
  readonly potential: string | null;
  /** Dimensions in which nothing is asked above a phase. */
  readonly ceilings: readonly { readonly phase: string; readonly names: readonly string[] }[];
}

/** The reason for the overall phase, in the parts of which page and exports make their sentences. */
export function whyParts({ why, dimensions, score, reached, potential }: Result, titles: Titles): WhyParts {
  const ceilings = Map.groupBy(why.lowCeilings, ({ ceiling }) => ceiling);
  return {
    holding:
      why.next === null
        ? null
        : {
            holding: why.holding.length,
            gating: why.gating.length,
            next: titles.digit(why.next),
            ...firstNames(why.holding.map(titles.dimension)),
            missing: why.missingDimensions,
          },
    weakest:
      why.weakest !== null && standsOut(why.weakest, why.holding, dimensions) ? titles.dimension(why.weakest) : null,
    // Less than two decimals show is no difference.
    isScoreAbove: score !== null && reached !== null && score >= reached + 0.005,
    potential: potential !== null && reached !== null && potential > reached ? titles.digit(potential) : null,
    ceilings: [...ceilings].map(([ceiling, each]) => ({
      phase: titles.digit(ceiling),
      names: each.map(({ dimension }) => titles.dimension(dimension)),
    })),
  };
}

/** A sentence holds so many names; to leave out a single one would gain nothing. */
const mostNames = 6;

function firstNames(all: readonly string[]) {
  const names = all.length > mostNames + 1 ? all.slice(0, mostNames) : all;
  return { names, more: all.length - names.length };
}

/** Does it hold the phase, and is no other scored dimension at the same phase and score? */
function standsOut(id: string, holding: readonly string[], dimensions: Result['dimensions']): boolean {
  const own = dimensions.find((each) => each.id === id);
  if (!own || own.score === null || !holding.includes(id)) return false;
  const { score, reached } = own;
  return !dimensions.some(
    (other) =>
      other.id !== id && other.score !== null && other.reached === reached && Math.abs(other.score - score) < 0.005,
  );
}

/** The answers that hold the next phase, dimensions with most of them first. */
export function holdsInOrder(holds: readonly Hold[]): readonly Hold[] {
  const byDimension = Map.groupBy(holds, ({ dimension }) => dimension);
  return [...byDimension.values()].sort((a, b) => b.length - a.length).flat();
}
