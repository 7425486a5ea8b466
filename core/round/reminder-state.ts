import type { MailState } from '../mail/mail-state.ts';
import type { AnonymityMode } from './round.ts';

export type ReminderState = 'sent' | 'waiting' | 'failed';

/**
 * How far the reminders of a round are, all together. In a confidential round only those whose answers are not in get
 * one, so a single mail that waits or fails would say who that is: fewer than k of them are not told.
 */
export function reminderState(mails: readonly MailState[], mode: AnonymityMode, k: number): ReminderState {
  const told = mode === 'confidential' ? k : 1;
  const count = (is: MailState['is']) => mails.filter((mail) => mail.is === is).length;
  if (count('waiting') >= told) return 'waiting';
  return count('failed') >= told ? 'failed' : 'sent';
}
