import { type ReminderState, reminderState } from '#core/round/reminder-state.ts';
import type { Authorised } from '../authorise.ts';
import { isMailSetUp } from '../mail/mail-jobs.ts';
import { mailStates } from '../mail/mail-states.ts';
import type { LoadedRound } from './load-round.ts';
import { lastReminder, reminderPause } from './remind-people.ts';

export interface LoadedReminders {
  /** How many have a link of their own. */
  readonly people: number;
  readonly last: { readonly at: Date; readonly state: ReminderState } | null;
  /** Null: at once. */
  readonly nextAt: Date | null;
}

/** The reminders of a round, all together; null where no mail is sent, or nobody has a link of their own. */
export async function loadReminders(
  _: Authorised<'manageRounds'>,
  { round, links }: Pick<LoadedRound, 'round' | 'links'>,
  now = new Date(),
): Promise<LoadedReminders | null> {
  const personal = links.filter(({ kind }) => kind === 'personal');
  if (!isMailSetUp() || personal.length === 0) return null;
  const at = lastReminder(personal);
  if (!at) return { people: personal.length, last: null, nextAt: null };
  const states = await mailStates(
    'reminder',
    personal.map(({ id }) => id),
  );
  const next = new Date(at.getTime() + reminderPause);
  return {
    people: personal.length,
    last: { at, state: reminderState([...states.values()], round.mode, round.k) },
    nextAt: next > now ? next : null,
  };
}
