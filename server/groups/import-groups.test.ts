import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '#core/access/viewer.ts';
import { groups, people } from '#db/schema.ts';
import { authorise } from '../authorise.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { exportGroups, groupsTemplate } from './export-groups.ts';
import { importTeams, previewImport } from './import-groups.ts';
import { listGroups } from './list-groups.ts';

const none = new Set<string>();
const manager: Person = { is: 'person', id: 'm', name: 'M', role: 'manager', memberOf: none, leads: none };
const allowed = () => {
  const may = authorise(manager, 'manageGroups');
  if (!may) throw new Error('not allowed');
  return may;
};
const bytes = (text: string) => new TextEncoder().encode(text);

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  const row = { id: 'm', name: 'M', address: 'm@example.org', role: 'manager', createdAt: new Date() } as const;
  await registry().store.commit((w) => [w.insert(people).values(row)]);
});
afterAll(() => store.close());

const file = `unit,team,address,name,role,tags
Shop,Orders,ada@example.org,"=Ada",lead,web
Shop,Orders,bo@example.org,Bo,,
Shop / Web,Front,,,,
Bank,,ada@example.org,,lead,
`;

test('a preview writes nothing; the import writes what it showed; the same file again changes nothing', async () => {
  const counts = { groups: 5, people: 2, members: 3, roles: 0, tags: 1, unchanged: 0 };
  expect(await previewImport(allowed(), bytes(file))).toEqual({
    is: 'ready',
    counts,
    newGroups: ['Shop', 'Orders', 'Web', 'Front', 'Bank'],
  });
  expect(await registry().store.read.select().from(groups)).toEqual([]);
  expect(await importTeams(allowed(), bytes(file))).toEqual({ is: 'imported', counts });
  expect((await listGroups(manager)).map(({ path, people: n, leads }) => [path.join('/'), n, leads])).toEqual([
    ['Bank', 1, 1],
    ['Shop', 0, 0],
    ['Shop/Orders', 2, 1],
    ['Shop/Web', 0, 0],
    ['Shop/Web/Front', 0, 0],
  ]);
  const nothing = { groups: 0, people: 0, members: 0, roles: 0, tags: 0, unchanged: 4 };
  expect(await importTeams(allowed(), bytes(file))).toEqual({ is: 'imported', counts: nothing });
});

test('what is exported imports as nothing new, and runs no formula', async () => {
  const csv = await exportGroups(allowed());
  expect(csv).toContain("'=Ada");
  expect(await previewImport(allowed(), bytes(csv))).toMatchObject({
    is: 'ready',
    counts: { groups: 0, people: 0, members: 0, roles: 0, tags: 0 },
  });
  expect(await previewImport(allowed(), bytes(groupsTemplate()))).toMatchObject({ is: 'ready', counts: { groups: 3 } });
});

test('a file that is no table, strange columns and bad lines are told with their places, and nothing is written', async () => {
  expect(await importTeams(allowed(), bytes('team,"x\n'))).toMatchObject({ is: 'noTable', fault: { code: 'quotes' } });
  expect(await importTeams(allowed(), bytes('taem,mail\nA,b\n'))).toEqual({
    is: 'problems',
    problems: [
      { line: 1, column: null, code: 'unknownColumn', word: 'taem → team' },
      { line: 1, column: null, code: 'unknownColumn', word: 'mail' },
      { line: 1, column: null, code: 'noGroupColumn', word: '' },
      { line: 2, column: 'team', code: 'noGroup', word: '' },
    ],
  });
  const half = 'team,address,name\nGood,c@example.org,C\nGood,nobody,D\n';
  expect(await importTeams(allowed(), bytes(half))).toMatchObject({
    problems: [{ line: 3, column: 'address', code: 'badAddress', word: 'nobody' }],
  });
  expect((await listGroups(manager)).some(({ group }) => group.name === 'Good')).toBe(false);
});
