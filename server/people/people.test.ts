import { beforeEach, expect, test } from 'vitest';
import { audit } from '#db/schema.ts';
import { housekeeping } from '../housekeeping.ts';
import { registry } from '../registry.ts';
import { joinByPassword, resetPassword } from '../sign-in/join.ts';
import { readTicket } from '../sign-in/tickets.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { changeRole, disablePerson } from './change-person.ts';
import { inviteAgain, invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { openPerson } from './open-person.ts';
import { addPerson, allowed } from './people.fixture.ts';
import { resetPerson } from './reset-person.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await addPerson('ada', 'administrator');
  return () => store.close();
});

const manages = () => allowed('ada', 'managePeople');
const tokenIn = (path: string | null) => path?.split('/').at(-1) ?? '';
const bob = { name: ' Bob  Example ', address: 'Bob@Example.org', role: 'manager' } as const;
const typed = { name: 'Bob', password: 'tin rug plum seven' };

async function invitedBob(): Promise<{ readonly id: string; readonly token: string }> {
  const invited = await invitePerson(await manages(), bob);
  if (invited.is !== 'invited') throw new Error(invited.is);
  return { id: invited.id, token: tokenIn(invited.path) };
}

test('whoever is invited joins by the link, once', async () => {
  const { id, token } = await invitedBob();
  expect(await openPerson(await manages(), id)).toEqual({
    ...{ id, name: 'Bob Example', address: 'bob@example.org', role: 'manager', state: 'invited', sessions: 0 },
  });
  expect((await readTicket('invitation', token))?.person?.name).toBe('Bob Example');
  expect(await joinByPassword(token, { ...typed, password: 'short' })).toMatchObject({ problem: 'passwordShort' });
  expect(await joinByPassword(token, { ...typed, password: 'bob@example.org' })).toMatchObject({
    problem: 'passwordLikeYou',
  });
  expect(await joinByPassword(token, { ...typed, name: '' })).toEqual({ is: 'invalid', field: 'name' });
  expect(await joinByPassword(token, typed)).toEqual({ is: 'joined', personId: id });
  expect(await joinByPassword(token, typed)).toEqual({ is: 'gone' });
  expect(await openPerson(await manages(), id)).toMatchObject({ name: 'Bob', state: 'joined' });
});

test('of fifty who hold the same link one joins', async () => {
  const { token } = await invitedBob();
  const joined = await Promise.all(Array.from({ length: 50 }, () => joinByPassword(token, typed)));
  expect(joined.filter(({ is }) => is === 'joined').length).toBe(1);
});

test('A6: guesses, used, expired and foreign links, and those of another kind, open nothing', async () => {
  const { id, token } = await invitedBob();
  expect(await readTicket('reset', token)).toBeNull();
  expect(await readTicket('setUp', token)).toBeNull();
  expect(await resetPassword(token, typed.password)).toEqual({ is: 'gone' });
  expect(await readTicket('invitation', token, new Date(Date.now() + 72 * 3_600_000 + 1000))).toBeNull();
  for (const guess of [newToken(), '', token.slice(1), `${token}A`, token.toLowerCase()]) {
    expect(await joinByPassword(guess, typed)).toEqual({ is: 'gone' });
  }
  const again = tokenIn(await inviteAgain(await manages(), id));
  expect(await joinByPassword(token, typed)).toEqual({ is: 'gone' });
  await disablePerson(await manages(), id);
  expect(await joinByPassword(again, typed)).toEqual({ is: 'gone' });
  expect(await inviteAgain(await manages(), id)).toBeNull();
});

test('an address is invited once, and what cannot be kept not at all', async () => {
  await invitedBob();
  expect(await invitePerson(await manages(), { ...bob, name: 'Other' })).toEqual({ is: 'known' });
  expect(await invitePerson(await manages(), { ...bob, name: ' ' })).toEqual({ is: 'invalid', field: 'name' });
  expect(await invitePerson(await manages(), { ...bob, address: 'a@b.c, d@e.f' })).toEqual({
    ...{ is: 'invalid', field: 'address' },
  });
});

test('a reset link works for an hour, once, and only for those who have joined', async () => {
  const { id, token } = await invitedBob();
  expect(await resetPerson(await manages(), id)).toBeNull();
  expect(await resetPerson(await manages(), 'nobody')).toBeNull();
  await joinByPassword(token, typed);
  const first = tokenIn(await resetPerson(await manages(), id));
  const second = tokenIn(await resetPerson(await manages(), id));
  expect(await resetPassword(first, 'another tin rug')).toEqual({ is: 'gone' });
  expect(await readTicket('reset', second, new Date(Date.now() + 3_600_001))).toBeNull();
  expect(await resetPassword(second, 'another tin rug')).toEqual({ is: 'joined', personId: id });
  expect(await resetPassword(second, 'another tin rug')).toEqual({ is: 'gone' });
});

test('F8: a link whose time was over does not work again when the clock is put back', async () => {
  const { token } = await invitedBob();
  await housekeeping(new Date(Date.now() + 71 * 3_600_000));
  expect(await readTicket('invitation', token)).not.toBeNull();
  await housekeeping(new Date(Date.now() + 73 * 3_600_000));
  expect(await readTicket('invitation', token)).toBeNull();
  expect(await joinByPassword(token, typed)).toEqual({ is: 'gone' });
});

test('the last administrator stays one, also when two take the role from each other', async () => {
  expect(await changeRole(await manages(), 'ada', 'person')).toEqual({ is: 'lastAdministrator' });
  expect(await disablePerson(await manages(), 'ada')).toEqual({ is: 'lastAdministrator' });
  await addPerson('eve', 'administrator');
  const [byAda, byEve] = [await manages(), await allowed('eve', 'managePeople')];
  const done = await Promise.all([changeRole(byAda, 'eve', 'person'), disablePerson(byEve, 'ada')]);
  expect(done.map(({ is }) => is).sort()).toEqual(['changed', 'lastAdministrator']);
});

test('people are found by parts of name and address, and by state', async () => {
  await invitedBob();
  const find = async (words: string, state: 'invited' | 'joined' | null = null) =>
    (await listPeople(await manages(), { words, state })).people.map(({ name }) => name);
  expect(await find('')).toEqual(['ada', 'Bob Example']);
  expect(await find('EXAMPLE bob')).toEqual(['Bob Example']);
  expect(await find('bob ada')).toEqual([]);
  expect(await find('example.org', 'joined')).toEqual(['ada']);
  expect(await find('', 'invited')).toEqual(['Bob Example']);
});

test('neither the links nor what was typed is in the audit; the links are not in the database', async () => {
  const { token } = await invitedBob();
  const rows = await registry().store.read.select().from(audit);
  expect(rows.map(({ what }) => what)).toContain('person invited');
  expect(JSON.stringify(rows)).not.toMatch(/bob|example/i);
  expect(await store.stored()).not.toContain(token);
});
