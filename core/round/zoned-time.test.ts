import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, momentOf, monthsLater, wallTime } from './zoned-time.ts';

const utc = (local: string, zone: string) => momentOf(local, zone)?.toISOString() ?? null;

test('a time is that of the zone, in summer and in winter', () => {
  expect(utc('2027-01-15T09:00', 'Europe/Berlin')).toBe('2027-01-15T08:00:00.000Z');
  expect(utc('2027-07-15T09:00', 'Europe/Berlin')).toBe('2027-07-15T07:00:00.000Z');
  expect(utc('2027-07-15T09:00', 'Asia/Kathmandu')).toBe('2027-07-15T03:15:00.000Z');
  expect(wallTime(new Date('2027-07-15T03:15:00Z'), 'Asia/Kathmandu')).toBe('2027-07-15T09:00');
});

test('of an hour that comes twice the first is meant', () => {
  expect(utc('2027-10-31T02:30', 'Europe/Berlin')).toBe('2027-10-31T00:30:00.000Z');
  expect(utc('2027-11-07T01:30', 'America/New_York')).toBe('2027-11-07T05:30:00.000Z');
});

test('an hour that is left out is so many minutes after the change', () => {
  expect(utc('2027-03-28T02:30', 'Europe/Berlin')).toBe('2027-03-28T01:30:00.000Z');
  expect(wallTime(new Date('2027-03-28T01:30:00Z'), 'Europe/Berlin')).toBe('2027-03-28T03:30');
  expect(utc('2027-03-14T02:00', 'America/New_York')).toBe('2027-03-14T07:00:00.000Z');
  // Half an hour only.
  expect(utc('2027-10-03T02:15', 'Australia/Lord_Howe')).toBe('2027-10-02T15:45:00.000Z');
});

test('what is no date or time is none', () => {
  for (const wrong of ['', '2027-02-30T09:00', '2027-13-01T09:00', '2027-01-01', '2027-01-01T24:00', '27-1-1T9:00']) {
    expect(momentOf(wrong, 'Europe/Berlin')).toBeNull();
  }
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('Europe/Nowhere')).toBe(false);
  expect(isTimeZone('')).toBe(false);
});

test('every moment is found again from its wall time, but for hours that come twice', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
  const minute = fc.integer({ min: 15_000_000, max: 45_000_000 });
  fc.assert(
    fc.property(minute, zone, (minutes, where) => {
      const at = new Date(minutes * 60_000);
      const found = momentOf(wallTime(at, where), where);
      expect([0, 1_800_000, 3_600_000]).toContain(at.getTime() - (found?.getTime() ?? 0));
      expect(wallTime(found ?? at, where)).toBe(wallTime(at, where));
    }),
    { numRuns: 2_000 },
  );
});

test('months later it is the same time on the wall', () => {
  const later = (at: string, months: number) => monthsLater(new Date(at), months, 'Europe/Berlin').toISOString();
  expect(later('2027-01-15T08:00:00Z', 6)).toBe('2027-07-15T07:00:00.000Z');
  expect(later('2027-01-31T08:00:00Z', 1)).toBe('2027-02-28T08:00:00.000Z');
  expect(later('2027-11-30T08:00:00Z', 3)).toBe('2028-02-29T08:00:00.000Z');
  expect(later('2027-10-01T07:00:00Z', 12)).toBe('2028-10-01T07:00:00.000Z');
});
