import { expect, test } from 'vitest';
import { groupsBelow } from './groups-below.ts';

const groups = [
  { id: 'company', parentId: null },
  { id: 'unit', parentId: 'company' },
  { id: 'orders', parentId: 'unit' },
  { id: 'payments', parentId: 'company' },
];

test('a group stands for itself and all below it', () => {
  expect([...groupsBelow(['unit'], groups)]).toEqual(['unit', 'orders']);
  expect([...groupsBelow(['company'], groups)].sort()).toEqual(['company', 'orders', 'payments', 'unit']);
  expect([...groupsBelow([], groups)]).toEqual([]);
});

test('a circle, which storage does not allow, ends all the same', () => {
  const circle = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  expect([...groupsBelow(['a'], circle)].sort()).toEqual(['a', 'b']);
});
