import { expect, test } from 'vitest';
import type { MailState } from '../mail/mail-state.ts';
import { reminderState } from './reminder-state.ts';

const sent: MailState = { is: 'sent', at: new Date(0) };
const waiting: MailState = { is: 'waiting', tried: true };
const failed: MailState = { is: 'failed', why: 'address' };
const times = (n: number, mail: MailState) => Array.from({ length: n }, () => mail);

test('where everybody gets one, or names are told, each that waits or fails counts', () => {
  for (const mode of ['named', 'anonymous'] as const) {
    expect(reminderState([sent, waiting, failed], mode, 5)).toBe('waiting');
    expect(reminderState([sent, failed], mode, 5)).toBe('failed');
    expect(reminderState([sent], mode, 5)).toBe('sent');
  }
});

test('in a confidential round fewer than k are not told', () => {
  expect(reminderState([sent, ...times(4, waiting), ...times(4, failed)], 'confidential', 5)).toBe('sent');
  expect(reminderState(times(5, waiting), 'confidential', 5)).toBe('waiting');
  expect(reminderState(times(5, failed), 'confidential', 5)).toBe('failed');
});
