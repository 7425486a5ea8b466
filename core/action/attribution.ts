import type { QuestionStates } from '#core/scoring/result.ts';
import type { Action, Lift } from './action.ts';

/** What became of one question that an action was to raise. */
export interface Moved extends Lift {
  /** What it is worth now; null: no value. */
  readonly now: number | null;
  /** `reached` what the step leads to, `rose` but not so far, `same`, `fell`, or not there to compare. */
  readonly how: 'reached' | 'rose' | 'same' | 'fell' | 'notAsked';
}

/** What a result says about an action. */
export type Attribution =
  /** Not done: nothing is put down to it. */
  | { readonly is: 'open' }
  /** Done since the last answers: the next ones will tell. */
  | { readonly is: 'waiting' }
  | { readonly is: 'answered'; readonly questions: readonly Moved[]; readonly moved: boolean };

/**
 * Which answers a done action moved, and which it did not, by the result of the answers submitted at `submittedAt`
 * (null: none). That an answer rose after an action is told, not that it rose because of it.
 */
export function attribute(
  { fields, doneAt, lifts }: Pick<Action, 'fields' | 'doneAt' | 'lifts'>,
  submittedAt: Date | null,
  states: QuestionStates,
): Attribution {
  if (fields.status !== 'done' || doneAt === null) return { is: 'open' };
  if (submittedAt === null || submittedAt <= doneAt) return { is: 'waiting' };
  const questions = lifts.map((lift) => movedBy(lift, states));
  return { is: 'answered', questions, moved: questions.some(({ how }) => how === 'reached' || how === 'rose') };
}

function movedBy(lift: Lift, states: QuestionStates): Moved {
  const state = states.get(lift.question);
  if (state?.is !== 'applicable') return { ...lift, now: null, how: 'notAsked' };
  const now = state.gateValue;
  // No value ranks below every value: who finds out that it is phase 0 knows more than before.
  const [before, after] = [lift.from ?? -1, now ?? -1];
  if (after > before) return { ...lift, now, how: after >= lift.to ? 'reached' : 'rose' };
  return { ...lift, now, how: after < before ? 'fell' : 'same' };
}

/** Keys of the steps that leave the plan: done, and not answered since. */
export function waitingSteps(
  actions: readonly Pick<Action, 'step' | 'fields' | 'doneAt'>[],
  submittedAt: Date,
): ReadonlySet<string> {
  return new Set(
    actions
      .filter(({ fields, doneAt }) => fields.status === 'done' && doneAt !== null && submittedAt <= doneAt)
      .map(({ step }) => step),
  );
}
