import { type Ruler, ruler } from '../charts/ruler.ts';
import type { LikeForLike } from '../scoring/like-for-like.ts';
import type { DimensionResult, Result } from '../scoring/result.ts';
import type { Titles } from './titles.ts';

/** The result of the assessment that this one follows. */
export interface Previous {
  readonly result: Result;
  readonly submittedAt: Date;
  /** False: other questions were asked, so the figures do not compare. */
  readonly sameQuestions: boolean;
  /** Label of the version that was answered then, when it is another one. */
  readonly otherVersion: string | null;
  /** Both times over the questions that are the same; null when all are, or none. */
  readonly likeForLike: LikeForLike | null;
}

/** One dimension as every chart, table and export shows it. Phases as indexes. */
export interface DimensionRow {
  readonly result: DimensionResult;
  readonly title: string;
  readonly ruler: Ruler;
  readonly before: number | null;
  /** Against the time before; null when one of the two has no score. */
  readonly change: number | null;
  readonly holds: Holds;
}

export type Holds =
  | { readonly is: 'holds'; readonly holding: number; readonly gating: number }
  | { readonly is: 'no' }
  /** The dimension asks nothing at the next phase, or there is none. */
  | { readonly is: 'unasked' };

/** The dimensions of a result in the order of the questionnaire. */
export function dimensionRows(result: Result, previous: Previous | null, titles: Titles): readonly DimensionRow[] {
  const comparable = previous?.sameQuestions ? previous.result.dimensions : [];
  const scores = new Map(comparable.map(({ id, score }) => [id, score]));
  return result.dimensions.map((dimension) => {
    const before = scores.get(dimension.id) ?? null;
    return {
      result: dimension,
      title: titles.dimension(dimension.id),
      ruler: ruler({ lastPhase: result.lastPhase, ...dimension }),
      before,
      change: dimension.score === null || before === null ? null : dimension.score - before,
      holds: holdsOf(dimension, result.why),
    };
  });
}

function holdsOf({ id, progress }: DimensionResult, { next, gating, holding }: Result['why']): Holds {
  if (next === null || !gating.includes(id)) return { is: 'unasked' };
  const at = progress.find(({ phase }) => phase === next);
  if (!at || !holding.includes(id)) return { is: 'no' };
  return { is: 'holds', holding: at.gating - at.meeting, gating: at.gating };
}

/** Which sentence says what the ruler of a dimension shows, with its phases as they are shown. */
export function rulerWords({ reached, potential, ceiling }: DimensionResult, lastPhase: number, { digit }: Titles) {
  if (reached === null) return { is: 'none', figures: {} } as const;
  const figures = {
    phase: digit(reached),
    last: digit(lastPhase),
    potential: digit(potential ?? reached),
    ceiling: digit(ceiling),
  };
  if (potential !== null && potential > reached) return { is: 'potential', figures } as const;
  return { is: ceiling < lastPhase ? 'ceiling' : 'phase', figures } as const;
}

/** Which note stands at the axis of a dimension: `noteOr` while open answers decide its phase. */
export function axisNote({ reached, potential }: DimensionResult, { digit }: Titles) {
  if (reached === null) return { is: 'notApplicable', figures: {} } as const;
  const phase = digit(reached);
  if (potential === null || potential <= reached) return { is: 'note', figures: { phase } } as const;
  const span = potential - reached > 1 ? 'far' : 'near';
  return { is: 'noteOr', figures: { phase, potential: digit(potential), span } } as const;
}

/** Who is ahead and who is last, or the one score of all. */
export type Spread =
  | { readonly is: 'spread'; readonly best: string; readonly worst: string }
  | { readonly is: 'even'; readonly score: number };

/** The finding of the dimensions; null when fewer than two have a score, or they agree but others have none. */
export function spreadOf(rows: readonly DimensionRow[]): Spread | null {
  const scored = rows
    .flatMap(({ title, result: { score } }) => (score === null ? [] : [{ title, score }]))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const worst = scored.at(-1);
  if (!best || !worst || scored.length < 2) return null;
  // Below what two decimals show, a difference is none.
  if (best.score - worst.score >= 0.005) return { is: 'spread', best: best.title, worst: worst.title };
  const isEveryOne = rows.every(({ result: { score, reached } }) => score !== null || reached === null);
  return isEveryOne ? { is: 'even', score: best.score } : null;
}
