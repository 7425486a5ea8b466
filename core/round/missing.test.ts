import { expect, test } from 'vitest';
import { missingIn } from './missing.ts';

const now = new Date('2027-10-01T12:00:00Z');
const later = new Date('2027-10-02T12:00:00Z');
const draft = { withoutTeam: false, opensAt: null, closesAt: later };
const facts = { groups: [{ archived: false }], isRetired: false, now };

test('a draft with a group that ends in the future can be opened', () => {
  expect(missingIn(draft, facts)).toEqual([]);
  expect(missingIn({ ...draft, closesAt: null }, facts)).toEqual([]);
});

test('somebody has to be asked; executives without a team are somebody', () => {
  expect(missingIn(draft, { ...facts, groups: [] })).toEqual(['nobodyAsked']);
  expect(missingIn({ ...draft, withoutTeam: true }, { ...facts, groups: [] })).toEqual([]);
});

test('it must not be over before it begins', () => {
  expect(missingIn({ ...draft, closesAt: now }, facts)).toEqual(['alreadyOver']);
  expect(missingIn({ ...draft, opensAt: later }, facts)).toEqual(['alreadyOver']);
  expect(missingIn({ ...draft, opensAt: new Date('2027-09-01T00:00:00Z') }, facts)).toEqual([]);
});

test('everything is said at once', () => {
  const wrong = { groups: [{ archived: false }, { archived: true }], isRetired: true, now: later };
  expect(missingIn(draft, wrong)).toEqual(['archivedGroup', 'retiredVersion', 'alreadyOver']);
});
