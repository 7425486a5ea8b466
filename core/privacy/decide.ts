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
    decisions.push(tell(candidate, guards));
  }
  return decisions;
}

function tell(candidate: Candidate, guards: readonly Guard[]): Withheld | null {
  for (const guard of guards) {
    const refusal = guard.refusal(candidate);
    if (refusal !== null) return refusal;
  }
  const against = guards.findIndex((guard) => !guard.take(candidate));
  if (against < 0) return null;
  for (const guard of guards.slice(0, against)) guard.takeBack(candidate);
  return 'wouldReveal';
}
