import { expect, test } from 'vitest';
import { overall, type Part, pairOf, partId, type Single } from './part.ts';
import { cellOf, type Release } from './release.ts';

const team: Single = { is: 'group', group: 'a+b' };
const nobody: Single = { is: 'group', group: null };
const executives: Single = { is: 'audience', audience: 'executive' };
const site: Single = { is: 'segment', attribute: 'site', value: 'n:1' };
const role: Single = { is: 'segment', attribute: 'role', value: 'lead' };

test('an id says what a part is, and no name makes two parts look alike', () => {
  expect(partId(overall)).toBe('overall');
  expect(partId(team)).toBe('group:a%2Bb');
  expect(partId(nobody)).toBe('no-group');
  expect(partId({ is: 'group', group: '' })).toBe('group:');
  expect(partId({ is: 'pair', of: [executives, site] })).toBe('audience:executive+segment:site:n%3A1');
});

test('a pair has one order, and none is made of two things of one kind', () => {
  const pair: Part = { is: 'pair', of: [team, executives] };
  expect(pairOf(executives, team)).toEqual(pair);
  expect(pairOf(team, executives)).toEqual(pair);
  expect(pairOf(site, role)).toEqual({ is: 'pair', of: [role, site] });
  expect(pairOf(team, nobody)).toBeNull();
  expect(pairOf(site, { is: 'segment', attribute: 'site', value: 'south' })).toBeNull();
});

test('a part that a release does not list has fewer than k people', () => {
  const cell = { is: 'released', part: executives, respondents: 7, questions: {} } as const;
  const release: Release = { mode: 'anonymous', k: 5, cells: [cell], agreed: [] };
  expect(cellOf(release, executives)).toBe(cell);
  expect(cellOf(release, team)).toEqual({ is: 'withheld', part: team, because: 'fewerThanK' });
});
