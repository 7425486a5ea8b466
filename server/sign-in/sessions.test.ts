import { beforeEach, expect, test } from 'vitest';
import { people, sessions } from '#db/schema.ts';
import { changeRole, disablePerson, enablePerson, endSessionsOfPerson } from '../people/change-person.ts';
import { addPerson, allowed, sessionOf, testPassword, whoHas } from '../people/people.fixture.ts';
import { resetPerson } from '../people/reset-person.ts';
import { changeOwnPassword } from '../profile/own-account.ts';
import { endOne, endOthers, ownSessions } from '../profile/own-sessions.ts';
import { registry } from '../registry.ts';
import { openTestStore } from '../testing.fixture.ts';
import { forgetAttempts } from './attempts.ts';
import { resetPassword } from './join.ts';
import { packSession } from './session-cookie.ts';
import { signIn, signOut } from './sign-in.ts';

// A19: whatever ends a session ends it at the next request, whatever the cookie says.

const knock = { device: 'firefox linux', network: '192.0.2.7', before: null, known: null };

beforeEach(async () => {
  const store = await openTestStore();
  forgetAttempts();
  await addPerson('ada', 'administrator');
  await addPerson('bob', 'manager');
  return () => store.close();
});

test('fixation: a cookie that was there before the sign-in opens nothing, before and after', async () => {
  const planted = await packSession('A'.repeat(43));
  expect(await whoHas(planted)).toBe('nobody');
  const signedIn = await signIn({ address: 'bob@example.org', password: testPassword }, { ...knock, before: planted });
  expect(signedIn.is === 'signedIn' && signedIn.cookie).not.toBe(planted);
  expect(await whoHas(planted)).toBe('nobody');
});

test('fixation: a session of somebody else is not taken over but ended', async () => {
  const attackers = await sessionOf('bob');
  const signedIn = await signIn(
    { address: 'ada@example.org', password: testPassword },
    { ...knock, before: attackers },
  );
  expect(await whoHas(attackers)).toBe('nobody');
  expect(signedIn.is === 'signedIn' && (await whoHas(signedIn.cookie))).toBe('ada as administrator');
});

test('sign-out ends the session in every tab, and no other', async () => {
  const [one, other] = [await sessionOf('bob'), await sessionOf('bob')];
  expect(await Promise.all([whoHas(one), whoHas(one)])).toEqual(['bob as manager', 'bob as manager']);
  await signOut(one);
  expect(await Promise.all([whoHas(one), whoHas(one)])).toEqual(['nobody', 'nobody']);
  expect(await whoHas(other)).toBe('bob as manager');
});

test('a second sign-in in the same browser ends the first session', async () => {
  const first = await sessionOf('bob');
  await sessionOf('bob', first);
  expect(await whoHas(first)).toBe('nobody');
});

test('disabling ends all sessions; enabling brings none back', async () => {
  const cookies = [await sessionOf('bob'), await sessionOf('bob')];
  const manages = await allowed('ada', 'managePeople');
  expect(await disablePerson(manages, 'bob')).toEqual({ is: 'changed' });
  expect(await Promise.all(cookies.map(whoHas))).toEqual(['nobody', 'nobody']);
  expect((await signIn({ address: 'bob@example.org', password: testPassword }, knock)).is).toBe('refused');
  await enablePerson(manages, 'bob');
  expect(await Promise.all(cookies.map(whoHas))).toEqual(['nobody', 'nobody']);
  expect((await signIn({ address: 'bob@example.org', password: testPassword }, knock)).is).toBe('signedIn');
});

test('another role, less or more, ends all sessions', async () => {
  const manages = await allowed('ada', 'managePeople');
  for (const role of ['person', 'manager'] as const) {
    const cookie = await sessionOf('bob');
    await changeRole(manages, 'bob', role);
    expect(await whoHas(cookie)).toBe('nobody');
  }
});

test('a role that was taken away counts at once, also for a session made a moment later', async () => {
  await registry().store.commit((w) => [w.update(people).set({ role: 'person' })]);
  expect(await whoHas(await sessionOf('ada'))).toBe('ada as person');
  await expect(allowed('ada', 'managePeople')).rejects.toThrow('not allowed');
});

test('another password ends all sessions but the one that changed it', async () => {
  const [mine, stolen] = [await sessionOf('bob'), await sessionOf('bob')];
  const own = await allowed('bob', 'keepOwnAccount');
  const typed = { current: testPassword, password: 'another tin rug' };
  expect(await changeOwnPassword(own, typed, { ...knock, before: mine })).toEqual({ is: 'changed' });
  expect([await whoHas(mine), await whoHas(stolen)]).toEqual(['bob as manager', 'nobody']);
});

test('a reset ends all sessions', async () => {
  const cookie = await sessionOf('bob');
  const path = await resetPerson(await allowed('ada', 'managePeople'), 'bob');
  expect(await whoHas(cookie)).toBe('bob as manager'); // the link alone ends nothing
  expect(await resetPassword(path?.slice('/reset/'.length) ?? '', 'another tin rug')).toMatchObject({ is: 'joined' });
  expect(await whoHas(cookie)).toBe('nobody');
});

test('an administrator ends all sessions of somebody', async () => {
  const [bobs, adas] = [await sessionOf('bob'), await sessionOf('ada')];
  await endSessionsOfPerson(await allowed('ada', 'managePeople'), 'bob');
  expect([await whoHas(bobs), await whoHas(adas)]).toEqual(['nobody', 'ada as administrator']);
});

test('people see and end their own sessions, one or all others, and never those of others', async () => {
  const [mine, other, adas] = [await sessionOf('bob'), await sessionOf('bob'), await sessionOf('ada')];
  const own = await allowed('bob', 'keepOwnAccount');
  const [foreign] = await ownSessions(await allowed('ada', 'keepOwnAccount'), adas);
  await endOne(own, foreign?.id ?? '');
  expect(await whoHas(adas)).toBe('ada as administrator');
  const listed = await ownSessions(own, other);
  expect(listed.filter(({ isThis }) => isThis).length).toBe(1);
  expect(listed[0]?.device).toEqual({ browser: 'firefox', system: 'linux' });
  await endOne(own, listed.find(({ isThis }) => isThis)?.id ?? '');
  expect([await whoHas(other), await whoHas(mine)]).toEqual(['nobody', 'bob as manager']);
  await endOthers(own, mine);
  expect((await ownSessions(own, mine)).map(({ isThis }) => isThis)).toEqual([true]);
});

test('a session ends eight hours after its last use, in the list as well', async () => {
  const cookie = await sessionOf('bob');
  const own = await allowed('bob', 'keepOwnAccount');
  await registry().store.commit((w) => [w.update(sessions).set({ seenAt: new Date(Date.now() - 8 * 3_600_001) })]);
  expect(await whoHas(cookie)).toBe('nobody');
  expect(await ownSessions(own, cookie)).toEqual([]);
});
