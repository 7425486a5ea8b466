import { expect, test } from 'vitest';
import { mailStateOf } from './mail-state.ts';

const at = new Date('2027-03-01T08:00:00Z');

test.each([
  [null, null, { is: 'waiting', tried: false }],
  [null, 'mailAway', { is: 'waiting', tried: true }],
  [at, null, { is: 'sent', at }],
  [at, 'mailAddress', { is: 'failed', why: 'address' }],
  [at, 'mailTooLate', { is: 'failed', why: 'late' }],
  [at, 'mailSignIn', { is: 'failed', why: 'server' }],
] as const)('ended %s with failure %s', (endedAt, failure, state) => {
  expect(mailStateOf({ endedAt, failure })).toEqual(state);
});
