import { type Gater, gates } from './gate.ts';
import type { Hold, QuestionState, QuestionStates } from './result.ts';
import { TOLERANCE } from './tolerance.ts';

/**
 * The gating questions that fail a phase from `first` to `last`, in questionnaire order, each with the lowest phase
 * it fails (scoring rules, section 4, "why").
 */
export function holdsBetween(
  dimension: string,
  gaters: readonly Gater[],
  first: number,
  last: number,
  states: QuestionStates,
): Hold[] {
  return gaters.flatMap((gater) => {
    const state = states.get(gater.id);
    if (state?.is !== 'applicable') return [];
    // What is met is met for all lower phases, so the first phase it gates above that is the lowest it fails.
    const phase = Math.max(first, gater.from, gater.met + 1);
    if (phase > last || !gates(gater, phase)) return [];
    return [{ question: gater.id, dimension, phase, because: causeOf(state), value: state.gateValue }];
  });
}

type Applicable = Extract<QuestionState, { is: 'applicable' }>;

/**
 * Why an applicable question does not meet a phase. Without a gate value it is the more frequent of "I don't know"
 * and no answer, unless even those meeting it would not give one.
 */
export function causeOf(state: Applicable): Hold['because'] {
  if (state.gateValue !== null) return 'below';
  if (state.potentialValue === null) return 'noRule';
  const { unknown, absent } = state.respondents;
  // An agreed "I don't know" stands alone, whatever the respondents said.
  if (state.unknownShare >= 1 - TOLERANCE) return 'unknown';
  return unknown > 0 && unknown >= absent ? 'unknown' : 'absent';
}
