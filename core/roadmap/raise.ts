import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { QuestionState, QuestionStates } from '#core/scoring/result.ts';
import { rawPoints } from '#core/scoring/values/raw-points.ts';
import type { RawPoints } from '#core/scoring/values/valuer.ts';
import { known } from './known.ts';
import type { Item } from './plan.ts';

type Applicable = Extract<QuestionState, { is: 'applicable' }>;

/**
 * The value in [0, P] that a question has once something lifted it to phase `to`: the phase, as far as the question can
 * attain it. A criterion is met or not, so it is lifted all the way from its level on and not at all below.
 */
export function valueAt(question: Question, state: Applicable, to: number): number {
  if (question.type === 'criterion') return to >= question.level ? state.attainable : 0;
  return Math.min(to, state.attainable);
}

/** True when lifting to `to` changes the score or the gate value (a mean can lag behind a median, and the other way). */
export function canRaise(question: Question, state: QuestionState | undefined, to: number): state is Applicable {
  if (state?.is !== 'applicable' || !question.scored || question.type === 'text') return false;
  const value = valueAt(question, state, to);
  return value > 0 && (value > (state.scoreValue ?? -1) || value > (state.gateValue ?? -1));
}

/** The question as if everybody answered it with at least phase `to`: never lower than it was. */
export function raise(question: Question, state: Applicable, to: number, lastPhase: number): Applicable {
  const value = valueAt(question, state, to);
  return {
    ...state,
    scoreValue: Math.max(state.scoreValue ?? value, value),
    gateValue: Math.max(state.gateValue ?? value, value),
    potentialValue: Math.max(state.potentialValue ?? value, value),
    raw: rawAt(question, state, value, lastPhase),
    coverage: 1,
    unknownShare: 0,
  };
}

/** Raw points once the question is worth at least `value`, out of the maximum that the answers so far have. */
export function rawAt(question: Question, state: Applicable, value: number, lastPhase: number): RawPoints {
  const { points, max } = rawPoints(question, value, state.attainable, lastPhase);
  return { points: Math.max(state.raw?.points ?? 0, points), max: state.raw?.max ?? max };
}

/** What lifting a question to `to` changes: one raise, or none. */
export function raiseOf(question: Question, states: QuestionStates, to: number): Item['raises'] {
  const state = states.get(question.id);
  return canRaise(question, state, to) ? [{ question: question.id, from: state.gateValue, to }] : [];
}

/** States with every named lift applied; the states given stay as they are. */
export function raiseAll(
  states: QuestionStates,
  questions: ReadonlyMap<string, Question>,
  lifts: Iterable<{ readonly question: string; readonly to: number }>,
  lastPhase: number,
): QuestionStates {
  const after = new Map(states);
  for (const lift of lifts) {
    const question = known(questions, lift.question);
    const state = after.get(lift.question);
    if (canRaise(question, state, lift.to)) after.set(lift.question, raise(question, state, lift.to, lastPhase));
  }
  return after;
}
