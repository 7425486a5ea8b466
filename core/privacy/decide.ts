import type { Guard } from './guard.ts';
import type { Withheld } from './release.ts';
import type { Candidate } from './survey.ts';

/** So many decisions between two chances to let others work. */
const atOnce = 32;

/** Decides in order; a candidate is told about only when every guard agrees. By the number of the candidate. */
export function* decide(
  candidates: readonly Candidate[],
  guards: readonly Guard[],
): Generator<void, readonly (Withheld | null)[]> {
  const decisions: (Withheld | null)[] = [];
  for (const candidate of candidates) {
    if (decisions.length % atOnce === atOnce - 1) yield;
    const refusal = guards.map((guard) => guard.refusal(candidate)).find((because) => because !== null) ?? null;
    decisions.push(refusal);
    if (refusal === null) for (const guard of guards) guard.take(candidate);
  }
  return decisions;
}
