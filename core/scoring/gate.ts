import type { PhaseProgress } from './result.ts';
import { atLeast } from './tolerance.ts';

/**
 * Something that helps to keep a gate: a question within a dimension, or a dimension within the whole. It gates the
 * phases `from`..`to` and meets those up to `met` (up to `couldMeet` if all that is open were met).
 */
export interface Gater {
  readonly id: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  readonly met: number;
  readonly couldMeet: number;
}

/** Does it belong to the set that has to meet this phase? */
export function gates(gater: Gater, phase: number): boolean {
  return gater.from <= phase && phase <= gater.to;
}

/**
 * How each phase 1..P stands (scoring rules, section 4): by count, and by weight against `share`. A phase up to the
 * ceiling that nothing gates holds; above the ceiling nothing does.
 */
export function gateProgress(
  gaters: readonly Gater[],
  share: number,
  ceiling: number,
  lastPhase: number,
  met: (gater: Gater) => number = (gater) => gater.met,
): PhaseProgress[] {
  return Array.from({ length: lastPhase }, (_, index) => {
    const phase = index + 1;
    const gating = gaters.filter((gater) => gates(gater, phase));
    const meeting = gating.filter((gater) => met(gater) >= phase);
    const held = gating.length > 0 ? weightOf(meeting) / weightOf(gating) : null;
    const holds = phase <= ceiling && (held === null || atLeast(held, share));
    return { phase, meeting: meeting.length, gating: gating.length, share: held, holds };
  });
}

/** The largest p such that the gates of all phases 1..p hold; 0 when the first does not. */
export function phaseReached(progress: readonly PhaseProgress[]): number {
  const closed = progress.find(({ holds }) => !holds);
  return closed ? closed.phase - 1 : progress.length;
}

/** Σ of the weights; 0 for none. */
export function weightOf(gaters: readonly { readonly weight: number }[]): number {
  return gaters.reduce((sum, { weight }) => sum + weight, 0);
}
