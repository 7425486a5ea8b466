import { expect, test } from 'vitest';
import type { Group } from '../groups/group.ts';
import { askedPeople } from './asked-people.ts';

const group = (id: string, parentId: string | null, kind: Group['kind'] = 'team'): Group => ({
  ...{ id, parentId, kind, archived: false },
  name: id,
  tags: [],
});
const all = [group('shop', null, 'unit'), group('web', 'shop'), group('app', 'shop'), group('alone', null)];
const people = new Map([
  ['shop', ['lead']],
  ['web', ['a', 'b']],
  ['app', ['b', 'c']],
]);
const expected = (...ids: string[]) =>
  Object.fromEntries(
    [
      ...askedPeople(
        ids.map((groupId) => ({ groupId })),
        all,
        people,
      ),
    ].map(([id, who]) => [id, who.size]),
  );

test('a team has its own people; nobody is listed in some', () => {
  expect(expected('web', 'alone')).toEqual({ web: 2, alone: 0 });
});

test('a unit has its own and those below it, each once, but not those asked in a team of their own', () => {
  expect(expected('shop')).toEqual({ shop: 4 });
  expect(expected('shop', 'web')).toEqual({ shop: 3, web: 2 });
});
