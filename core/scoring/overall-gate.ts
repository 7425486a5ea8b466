import { type Gater, gateProgress, phaseReached } from './gate.ts';
import type { DimensionGate } from './gating-questions.ts';
import type { DimensionResult, PhaseProgress } from './result.ts';

/** A dimension's result together with the gate it was made from. */
export interface GatedDimension {
  readonly result: DimensionResult;
  readonly gate: DimensionGate;
}

/** The overall gate: phases as the dimensions hold them, each up to its ceiling and by its own weight. */
export interface OverallGate {
  readonly gaters: readonly Gater[];
  /** The highest ceiling of a dimension that gates; the overall phase never goes above it. */
  readonly ceiling: number;
  readonly reached: number;
  readonly potential: number;
  /** Meeting, gating and share count questions over all dimensions; `holds` is the dimensions' gate. */
  readonly progress: readonly PhaseProgress[];
}

/** The overall phase (scoring rules, section 4); `share` is the questionnaire's `gate.dimensions`. */
export function overallGate(dimensions: readonly GatedDimension[], share: number, lastPhase: number): OverallGate {
  const gaters = dimensions.flatMap(({ result }) => gaterOf(result));
  const ceiling = gaters.reduce((highest, { to }) => Math.max(highest, to), 0);
  const held = gateProgress(gaters, share, ceiling, lastPhase);
  const couldHold = gateProgress(gaters, share, ceiling, lastPhase, (gater) => gater.couldMeet);
  const questions = dimensions.flatMap(({ gate }) => gate.gaters);
  return {
    gaters,
    ceiling,
    reached: phaseReached(held),
    potential: phaseReached(couldHold),
    progress: gateProgress(questions, share, ceiling, lastPhase).map((progress, index) => ({
      ...progress,
      holds: held[index]?.holds ?? false,
    })),
  };
}

/** A dimension without a phase (nothing applies) gates nothing. */
function gaterOf({ id, weight, ceiling, reached, potential }: DimensionResult): Gater[] {
  if (reached === null || potential === null) return [];
  return [{ id, weight, from: 1, to: ceiling, met: reached, couldMeet: potential }];
}
