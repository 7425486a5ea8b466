import { expect, test } from 'vitest';
import { checkPlace, groupsAbove } from './check-place.ts';
import type { Group } from './group.ts';

const base = { kind: 'unit', archived: false, tags: [] } as const;
const groups: readonly Group[] = [
  { ...base, id: 'company', parentId: null, name: 'Company' },
  { ...base, id: 'unit', parentId: 'company', name: 'Unit' },
  { ...base, id: 'team', parentId: 'unit', name: 'Team', kind: 'team' },
  { ...base, id: 'old', parentId: null, name: 'Old', archived: true },
];

test('a group stands at the top or below a live unit, never below itself', () => {
  expect(checkPlace(null, 'unit', groups)).toBeNull();
  expect(checkPlace('company', 'team', groups)).toBeNull();
  expect(checkPlace('nowhere', null, groups)).toBe('unknownParent');
  expect(checkPlace('team', null, groups)).toBe('parentIsTeam');
  expect(checkPlace('old', null, groups)).toBe('parentArchived');
  expect(checkPlace('unit', 'unit', groups)).toBe('belowItself');
  expect(checkPlace('unit', 'company', groups)).toBe('belowItself');
});

test('what is above a group, nearest first; a circle ends', () => {
  expect(groupsAbove('team', groups)).toEqual(['unit', 'company']);
  expect(groupsAbove('company', groups)).toEqual([]);
  const circle = [
    { ...base, id: 'a', parentId: 'b', name: 'A' },
    { ...base, id: 'b', parentId: 'a', name: 'B' },
  ];
  expect(groupsAbove('a', circle)).toEqual(['b', 'a']);
});
