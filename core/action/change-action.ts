import type { QuestionStates } from '#core/scoring/result.ts';
import type { Action, ActionFields, Lift } from './action.ts';

/** What a change of the fields makes of an action, apart from its version. */
export type Changed = Pick<Action, 'fields' | 'lifts' | 'doneAt'>;

/**
 * An action with other fields. When it becomes done, that time is kept, and what its questions were worth then: the
 * next answers are compared with that. `states`: of the result that is in force; null: there is none.
 */
export function changeAction(
  before: Pick<Action, 'fields' | 'lifts' | 'doneAt'>,
  fields: ActionFields,
  now: Date,
  states: QuestionStates | null,
): Changed {
  if (fields.status !== 'done') return { fields, lifts: before.lifts, doneAt: null };
  if (before.fields.status === 'done') return { fields, lifts: before.lifts, doneAt: before.doneAt };
  return { fields, lifts: states ? before.lifts.map((lift) => measured(lift, states)) : before.lifts, doneAt: now };
}

/** A question that this version does not ask keeps what was known of it. */
function measured(lift: Lift, states: QuestionStates): Lift {
  const state = states.get(lift.question);
  return state?.is === 'applicable' ? { ...lift, from: state.gateValue } : lift;
}
