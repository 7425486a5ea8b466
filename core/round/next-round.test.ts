import { expect, test } from 'vitest';
import { copyOf, nextOf } from './next-round.ts';
import { aRound } from './round.fixture.ts';

const at = (text: string) => new Date(text);
const round = aRound({
  title: 'Autumn',
  state: 'open',
  timeZone: 'Europe/Berlin',
  opensAt: at('2027-10-01T07:00:00Z'),
  closesAt: at('2027-10-15T16:00:00Z'),
  openedAt: at('2027-09-28T07:00:00Z'),
  recurrence: { every: 'quarter' },
});

test('a copy keeps what is asked of whom, and no times', () => {
  const copy = copyOf(round);
  expect(copy).toMatchObject({ title: 'Autumn', opensAt: null, closesAt: null, recurrence: null, k: 5 });
  expect(Object.keys(copy)).not.toContain('id');
  expect(Object.keys(copy)).not.toContain('state');
});

test('the next one is at the same time on the wall', () => {
  const next = nextOf(round, at('2027-10-15T16:00:00Z'));
  expect(next).toMatchObject({
    opensAt: at('2028-01-01T08:00:00Z'),
    closesAt: at('2028-01-15T17:00:00Z'),
    recurrence: { every: 'quarter' },
  });
});

test('one that opened at once begins as much later as it was opened', () => {
  expect(nextOf({ ...round, opensAt: null }, at('2027-10-15T16:00:00Z'))?.opensAt).toEqual(at('2027-12-28T08:00:00Z'));
});

test('what would be over already is left out', () => {
  expect(nextOf(round, at('2028-05-01T00:00:00Z'))).toMatchObject({
    opensAt: at('2028-07-01T07:00:00Z'),
    closesAt: at('2028-07-15T16:00:00Z'),
  });
});

test('once is once', () => {
  expect(nextOf({ ...round, recurrence: null }, at('2027-10-15T16:00:00Z'))).toBeNull();
});
