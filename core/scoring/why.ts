import { type Gater, gates, weightOf } from './gate.ts';
import { holdsBetween } from './holds.ts';
import type { GatedDimension, OverallGate } from './overall-gate.ts';
import type { DimensionResult, QuestionStates, Why } from './result.ts';
import { atLeast } from './tolerance.ts';

/** The reason for the overall phase (scoring rules, section 4). `reached` null: there is no phase to explain. */
export function why(
  dimensions: readonly GatedDimension[],
  overall: OverallGate,
  reached: number | null,
  share: number,
  states: QuestionStates,
  lastPhase: number,
): Why {
  const results = dimensions.map(({ result }) => result);
  const standing = { weakest: weakest(results), lowCeilings: lowCeilings(results, lastPhase) };
  if (reached === null || reached >= overall.ceiling) {
    return { next: null, gating: [], reached: [], holding: [], missingDimensions: 0, questions: [], ...standing };
  }
  const next = reached + 1;
  const gating = overall.gaters.filter((gater) => gates(gater, next));
  const meeting = gating.filter(({ met }) => met >= next);
  const holding = gating.filter(({ met }) => met < next);
  const held = new Set(idsOf(holding));
  return {
    next,
    gating: idsOf(gating),
    reached: idsOf(meeting),
    holding: idsOf(holding),
    missingDimensions: missing(meeting, holding, share),
    questions: dimensions.filter(({ result }) => held.has(result.id)).flatMap((one) => holdsBelow(one, next, states)),
    ...standing,
  };
}

function idsOf(gaters: readonly Gater[]): string[] {
  return gaters.map(({ id }) => id);
}

/** The fewest further dimensions, heaviest first, with which the gate's share is held. */
function missing(meeting: readonly Gater[], holding: readonly Gater[], share: number): number {
  const all = weightOf(meeting) + weightOf(holding);
  const heaviest = holding.map(({ weight }) => weight).sort((a, b) => b - a);
  let held = weightOf(meeting);
  let count = 0;
  for (const weight of heaviest) {
    if (atLeast(held / all, share)) break;
    held += weight;
    count += 1;
  }
  return count;
}

/**
 * The questions that keep a dimension below `next`. A dimension where nothing is scored may be kept at 0 by questions
 * that gate only a later phase: those are named then.
 */
function holdsBelow({ result, gate }: GatedDimension, next: number, states: QuestionStates) {
  const reached = result.reached ?? 0;
  const found = holdsBetween(result.id, gate.gaters, reached + 1, next, states);
  return found.length > 0 ? found : result.holds;
}

/** Among dimensions with a score: lowest phase, then lowest score, then first. One that gates nothing comes last. */
function weakest(results: readonly DimensionResult[]): string | null {
  const scored = results.flatMap(({ id, score, reached, ceiling }) =>
    score === null ? [] : [{ id, score, phase: ceiling === 0 ? Number.POSITIVE_INFINITY : (reached ?? 0) }],
  );
  const [first] = scored.sort((a, b) => (a.phase === b.phase ? a.score - b.score : a.phase - b.phase));
  return first?.id ?? null;
}

/** "Nothing is asked above phase x here." */
function lowCeilings(results: readonly DimensionResult[], lastPhase: number): Why['lowCeilings'] {
  return results
    .filter(({ reached, ceiling }) => reached !== null && ceiling < lastPhase)
    .map(({ id, ceiling }) => ({ dimension: id, ceiling }));
}
