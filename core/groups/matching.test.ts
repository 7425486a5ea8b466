import { expect, test } from 'vitest';
import type { Group } from './group.ts';
import { matching } from './matching.ts';
import { treeOf } from './tree.ts';

const base = { kind: 'unit', archived: false, tags: [] } as const;
const groups: readonly Group[] = [
  { ...base, id: 'shop', parentId: null, name: 'Shop' },
  { ...base, id: 'orders', parentId: 'shop', name: 'Orders', tags: ['web'] },
  { ...base, id: 'bank', parentId: null, name: 'Bank', archived: true },
];
const found = (filter: object) =>
  matching(treeOf(groups, 'en'), { words: '', tag: '', archived: false, ...filter }).map(({ group }) => group.id);

test('by a part of the path, by tag, with and without the archive', () => {
  expect(found({})).toEqual(['shop', 'orders']);
  expect(found({ archived: true })).toEqual(['bank', 'shop', 'orders']);
  expect(found({ words: 'SHOP / or' })).toEqual(['orders']);
  expect(found({ tag: 'web' })).toEqual(['orders']);
  expect(found({ tag: 'none' })).toEqual([]);
});
