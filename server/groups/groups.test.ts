import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#core/access/viewer.ts';
import { audit, groups, people } from '#db/schema.ts';
import { type Authorised, authorise } from '../authorise.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { archiveGroup, restoreArchivedGroup } from './archive-group.ts';
import { changeGroup } from './change-group.ts';
import { putMember, takeOutMember } from './change-members.ts';
import { listGroups } from './list-groups.ts';
import { makeGroup } from './make-group.ts';
import { openGroup } from './open-group.ts';

const nothing = new Set<string>();
const manager: Person = { is: 'person', id: 'm', name: 'M', role: 'manager', memberOf: nothing, leads: nothing };
const outsider: Person = { ...manager, id: 'o', role: 'person' };

function must<T>(value: T | null): T {
  if (value === null) throw new Error('not allowed');
  return value;
}
const allowed = (): Authorised<'manageGroups'> => must(authorise(manager, 'manageGroups'));
const about = (group: string) => ({ group });

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  const none = { passwordHash: null, language: null, theme: null, createdAt: new Date(), disabledAt: null };
  await registry().store.commit((w) => [
    w.insert(people).values([
      { ...none, id: 'm', name: 'M', address: 'm@example.org', role: 'manager', joinedAt: new Date() },
      { ...none, id: 'b', name: 'Bo', address: 'bo@example.org', role: 'person', joinedAt: null },
      { ...none, id: 'a', name: 'al', address: 'al@example.org', role: 'person', joinedAt: new Date() },
    ]),
  ]);
});
afterAll(() => store.close());
beforeEach(async () => {
  await registry().store.commit((w) => [w.update(groups).set({ parentId: null }), w.delete(groups)]);
});

async function make(name: string, parentId: string | null = null, kind: 'unit' | 'team' = 'unit'): Promise<string> {
  const made = await makeGroup(allowed(), { name, kind, parentId, tags: '' });
  if (made.is !== 'made') throw new Error(made.is);
  return made.id;
}
const names = async (person: Person) =>
  (await listGroups(person)).map(({ group, depth, people: n }) => `${'-'.repeat(depth)}${group.name} ${n}`);

describe('making groups', () => {
  test('they are listed below each other, with their people; an outsider sees none', async () => {
    const unit = await make(' Shop ');
    const team = await make('Orders', unit, 'team');
    await putMember(must(authorise(manager, 'manageMembers', about(team))), 'a', 'lead');
    await putMember(must(authorise(manager, 'manageMembers', about(team))), 'b', 'member');
    expect(await names(manager)).toEqual(['Shop 0', '-Orders 2']);
    expect(await names(outsider)).toEqual([]);
    expect(await names({ ...outsider, memberOf: new Set([team]) })).toEqual(['Orders 2']);
  });

  test('no two live siblings share a name, whatever its case; cousins may', async () => {
    const shop = await make('Shop');
    const bank = await make('Bank');
    await make('Orders', shop, 'team');
    await make('Orders', bank, 'team');
    const again = (parentId: string | null, name: string) =>
      makeGroup(allowed(), { name, kind: 'team', parentId, tags: '' });
    expect(await again(shop, 'ORDERS')).toEqual({ is: 'nameTaken' });
    expect(await again(null, 'shop')).toEqual({ is: 'nameTaken' });
    const at = await Promise.all(Array.from({ length: 20 }, () => again(null, 'New')));
    expect(at.filter(({ is }) => is === 'made').length).toBe(1);
  });

  test('a bad name, bad tags and a bad place are refused', async () => {
    const team = await make('Orders', null, 'team');
    const of = (words: object) => makeGroup(allowed(), { name: 'X', kind: 'team', parentId: null, tags: '', ...words });
    expect(await of({ name: ' ' })).toEqual({ is: 'invalid', field: 'name', problem: 'missing' });
    expect(await of({ tags: 'x'.repeat(41) })).toEqual({ is: 'invalid', field: 'tags', problem: 'tooLong' });
    expect(await of({ parentId: 'none' })).toEqual({ is: 'misplaced', problem: 'unknownParent' });
    expect(await of({ parentId: team })).toEqual({ is: 'misplaced', problem: 'parentIsTeam' });
  });
});

describe('changing groups', () => {
  test('name, place and tags; what is below moves along', async () => {
    const shop = await make('Shop');
    const bank = await make('Bank');
    const team = await make('Orders', shop, 'team');
    expect(await changeGroup(allowed(), shop, { name: 'Store', parentId: bank, tags: 'web, core' })).toEqual({
      is: 'changed',
    });
    expect(await names(manager)).toEqual(['Bank 0', '-Store 0', '--Orders 0']);
    const opened = await openGroup(must(authorise(manager, 'seeGroup', about(team))));
    expect(opened?.above.map(({ name }) => name)).toEqual(['Bank', 'Store']);
    expect(opened?.above[1]?.tags).toEqual(['core', 'web']);
    expect(await changeGroup(allowed(), bank, { name: 'Bank', parentId: shop, tags: '' })).toEqual({
      is: 'misplaced',
      problem: 'belowItself',
    });
    expect(await changeGroup(allowed(), 'none', { name: 'X', parentId: null, tags: '' })).toEqual({ is: 'gone' });
  });

  test('two moves at once never make a circle', async () => {
    for (let n = 0; n < 10; n += 1) {
      const a = await make(`a${n}`);
      const b = await make(`b${n}`);
      const moves = await Promise.all([
        changeGroup(allowed(), a, { name: `a${n}`, parentId: b, tags: '' }),
        changeGroup(allowed(), b, { name: `b${n}`, parentId: a, tags: '' }),
      ]);
      expect(moves.filter(({ is }) => is === 'changed').length).toBe(1);
    }
  });

  test('archiving takes what is below along and frees the name; history stays', async () => {
    const shop = await make('Shop');
    const team = await make('Orders', shop, 'team');
    expect(await archiveGroup(allowed(), shop)).toEqual({ is: 'archived' });
    const listed = await listGroups(manager);
    expect(listed.map(({ group }) => [group.id, group.archived])).toEqual([
      [shop, true],
      [team, true],
    ]);
    expect(await restoreArchivedGroup(allowed(), team)).toEqual({ is: 'misplaced', problem: 'parentArchived' });
    const other = await make('Shop');
    expect(await restoreArchivedGroup(allowed(), shop)).toEqual({ is: 'nameTaken' });
    await archiveGroup(allowed(), other);
    expect(await restoreArchivedGroup(allowed(), shop)).toEqual({ is: 'restored' });
    expect(await restoreArchivedGroup(allowed(), team)).toEqual({ is: 'restored' });
    expect(await archiveGroup(allowed(), 'none')).toEqual({ is: 'gone' });
  });
});

test('members are sorted by name whatever its case, with what they are; taking one out twice is no harm', async () => {
  const team = await make('Orders', null, 'team');
  const may = must(authorise(manager, 'manageMembers', about(team)));
  expect(await putMember(may, 'b', 'member')).toEqual({ is: 'put' });
  expect(await putMember(may, 'a', 'member')).toEqual({ is: 'put' });
  expect(await putMember(may, 'a', 'lead')).toEqual({ is: 'put' });
  expect(await putMember(may, 'none', 'lead')).toEqual({ is: 'gone' });
  const seen = async () => (await openGroup(must(authorise(manager, 'seeGroup', about(team)))))?.members;
  expect(await seen()).toEqual([
    { personId: 'a', name: 'al', address: 'al@example.org', role: 'lead', state: 'joined' },
    { personId: 'b', name: 'Bo', address: 'bo@example.org', role: 'member', state: 'invited' },
  ]);
  await takeOutMember(may, 'a');
  await takeOutMember(may, 'a');
  expect((await seen())?.length).toBe(1);
  const events = await registry().store.read.select().from(audit);
  expect(
    events.filter(({ subject }) => subject === `group:${team}`).map(({ what, actorId }) => [what, actorId]),
  ).toEqual(
    expect.arrayContaining([
      ['group made', 'm'],
      ['members changed', 'm'],
    ]),
  );
  expect(JSON.stringify(events)).not.toContain('Orders');
});
