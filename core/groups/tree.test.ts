import { expect, test } from 'vitest';
import type { Group } from './group.ts';
import { treeOf } from './tree.ts';

const group = (id: string, parentId: string | null, name = id): Group => ({
  ...{ id, parentId, name, kind: 'unit', archived: false, tags: [] },
});

test('what a group holds stands below it, by name; numbers count as numbers', () => {
  const groups = [group('b', null, 'Team 10'), group('a', null, 'Team 9'), group('c', 'b', 'Orders')];
  expect(treeOf(groups, 'en').map(({ group: { id }, depth, path }) => [id, depth, path.join(' / ')])).toEqual([
    ['a', 0, 'Team 9'],
    ['b', 0, 'Team 10'],
    ['c', 1, 'Team 10 / Orders'],
  ]);
});

test('a group whose parent is not in the list stands at the top', () => {
  expect(treeOf([group('c', 'gone')], 'en')).toMatchObject([{ depth: 0, path: ['c'] }]);
});
