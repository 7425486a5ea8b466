export interface RulerInput {
  /** P, the last phase's index. */
  readonly lastPhase: number;
  readonly reached: number | null;
  readonly potential: number | null;
  /** Highest phase that can be attained; nothing is asked above it. */
  readonly ceiling: number;
  /** In [0, P]. */
  readonly score: number | null;
}

/**
 * `potential`: reached if the unknown answers turn out well. `unasked`: above the ceiling. `none`: no phase to show,
 * which is never drawn like phase 0.
 */
export type CellState = 'reached' | 'potential' | 'open' | 'unasked' | 'none';

export interface Ruler {
  /** One per phase from 0, of equal width. */
  readonly cells: readonly { readonly phase: number; readonly state: CellState }[];
  /** Where the phase line stands and where the score points to, as shares of the whole width in [0, 1]. */
  readonly line: number | null;
  readonly marker: number | null;
}

/** The ruler of one dimension: cells 0..P filled to what is reached, the phase line at its end, the score below. */
export function ruler({ lastPhase, reached, potential, ceiling, score }: RulerInput): Ruler {
  const count = lastPhase + 1;
  const stateOf = (phase: number): CellState => {
    if (reached === null) return 'none';
    if (phase <= reached) return 'reached';
    if (phase > ceiling) return 'unasked';
    return potential !== null && phase <= potential ? 'potential' : 'open';
  };
  return {
    cells: Array.from({ length: count }, (_, phase) => ({ phase, state: stateOf(phase) })),
    line: reached === null ? null : (reached + 1) / count,
    // A score of p points at the middle of cell p.
    marker: score === null ? null : (score + 0.5) / count,
  };
}
