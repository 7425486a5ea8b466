import { expect, test } from 'vitest';
import { phaseOf, takesAnswers } from './round.ts';

const at = (text: string) => new Date(text);
const now = at('2027-03-01T12:00:00Z');
const open = (opensAt: string | null, closesAt: string | null) => ({
  state: 'open' as const,
  opensAt: opensAt === null ? null : at(opensAt),
  closesAt: closesAt === null ? null : at(closesAt),
});

test('an open round takes answers from its opening up to, but not at, its closing', () => {
  expect(phaseOf(open(null, null), now)).toBe('open');
  expect(phaseOf(open('2027-03-01T12:00:00Z', null), now)).toBe('open');
  expect(phaseOf(open('2027-03-01T12:00:00.001Z', null), now)).toBe('scheduled');
  expect(phaseOf(open(null, '2027-03-01T12:00:00.001Z'), now)).toBe('open');
  expect(phaseOf(open(null, '2027-03-01T12:00:00Z'), now)).toBe('ended');
});

test('other states do not ask for the time', () => {
  for (const state of ['draft', 'closed', 'published'] as const) {
    expect(phaseOf({ state, opensAt: null, closesAt: null }, now)).toBe(state);
    expect(takesAnswers({ state, opensAt: null, closesAt: null }, now)).toBe(false);
  }
  expect(takesAnswers(open(null, null), now)).toBe(true);
});
