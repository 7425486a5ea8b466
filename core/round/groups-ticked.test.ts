import { expect, test } from 'vitest';
import type { Group } from '../groups/group.ts';
import { groupsTicked } from './groups-ticked.ts';

const group = (id: string, parentId: string | null, kind: Group['kind'] = 'team', archived = false): Group => ({
  ...{ id, parentId, kind, archived },
  name: id,
  tags: [],
});
const all = [
  group('shop', null, 'unit'),
  group('front', 'shop', 'unit'),
  group('web', 'front'),
  group('app', 'front'),
  group('orders', 'shop'),
  group('old', 'shop', 'team', true),
  group('bank', null, 'unit'),
  group('cards', 'bank'),
];
const nothing = { wholeUnits: [], groups: [], agreed: [] };

test('a whole unit is every live team below it, at any depth', () => {
  expect(groupsTicked({ ...nothing, wholeUnits: ['shop'], agreed: ['app'] }, all, new Map())).toEqual([
    { groupId: 'app', answers: 'agreed' },
    { groupId: 'orders', answers: 'personal' },
    { groupId: 'web', answers: 'personal' },
  ]);
});

test('what was counted stays with its group', () => {
  const expected = new Map([
    ['web', 12],
    ['cards', 3],
  ]);
  expect(groupsTicked({ ...nothing, groups: ['web', 'app'] }, all, expected)).toEqual([
    { groupId: 'app', answers: 'personal' },
    { groupId: 'web', answers: 'personal', expected: 12 },
  ]);
});

test('a unit that is ticked itself is asked as one group', () => {
  expect(groupsTicked({ ...nothing, groups: ['bank', 'web', 'web', 'old', 'unknown'] }, all, new Map())).toEqual([
    { groupId: 'bank', answers: 'personal' },
    { groupId: 'web', answers: 'personal' },
  ]);
});
