import { type Ruler, ruler } from '#core/charts/ruler.ts';
import type { DimensionResult } from '#core/scoring/result.ts';
import type { ResultView } from './result-view.ts';

/** One dimension as the chart, the table, the phone list and the table twin show it. Phases as indexes. */
export interface DimensionRow {
  readonly result: DimensionResult;
  readonly title: string;
  readonly ruler: Ruler;
  /** Against the time before; null when one of the two has no score. */
  readonly change: number | null;
  readonly before: number | null;
  readonly holds: Holds;
}

export type Holds =
  | { readonly is: 'holds'; readonly holding: number; readonly gating: number }
  | { readonly is: 'no' }
  /** The dimension asks nothing at the next phase, or there is none. */
  | { readonly is: 'unasked' };

export function dimensionRows({ result, previous, titles }: ResultView): readonly DimensionRow[] {
  const comparable = previous?.sameQuestions ? previous.result.dimensions : [];
  const before = new Map(comparable.map(({ id, score }) => [id, score]));
  return result.dimensions.map((dimension) => {
    const scoreBefore = before.get(dimension.id) ?? null;
    return {
      result: dimension,
      title: titles.dimension(dimension.id),
      ruler: ruler({ lastPhase: result.lastPhase, ...dimension }),
      before: scoreBefore,
      change: dimension.score === null || scoreBefore === null ? null : dimension.score - scoreBefore,
      holds: holdsOf(dimension, result.why),
    };
  });
}

function holdsOf(dimension: DimensionResult, { next, gating, holding }: ResultView['result']['why']): Holds {
  if (next === null || !gating.includes(dimension.id)) return { is: 'unasked' };
  const progress = dimension.progress.find(({ phase }) => phase === next);
  if (!progress || !holding.includes(dimension.id)) return { is: 'no' };
  return { is: 'holds', holding: progress.gating - progress.meeting, gating: progress.gating };
}
