import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { attempts, people, sessions } from '#db/schema.ts';
import { insertJoined } from '#db/writes/people.ts';
import { registry } from '../registry.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { viewerOf } from '../viewer.ts';
import { failuresAllowed, forgetAttempts } from './attempts.ts';
import { knownBrowser, knownLasts, markOfBrowser } from './known-browser.ts';
import { hashPassword } from './passwords.ts';
import { sessionCookie } from './session-cookie.ts';
import { signIn, signOut } from './sign-in.ts';

let store: TestStore;
const ada = { address: 'ada@example.org', password: 'tin rug plum' };
const knock = { device: 'firefox linux', network: '192.0.2.7', before: null, known: null };

beforeAll(async () => {
  store = await openTestStore();
  const passwordHash = await hashPassword(ada.password);
  const joinedAt = new Date();
  await registry().store.commit((w) => [
    insertJoined(w, { id: 'ada', name: 'Ada', address: ada.address, role: 'person', passwordHash, joinedAt }),
    insertJoined(w, { id: 'bob', name: 'Bob', address: 'bob@example.org', role: 'person', passwordHash }),
    insertJoined(w, { id: 'eve', name: 'Eve', address: 'eve@example.org', role: 'person', joinedAt }),
  ]);
});
afterAll(() => store.close());
beforeEach(async () => {
  forgetAttempts();
  await registry().store.commit((w) => [w.delete(sessions), w.delete(attempts)]);
});

async function cookieFor(typed = ada, before: string | null = null): Promise<string> {
  const signedIn = await signIn(typed, { ...knock, before });
  if (signedIn.is === 'refused') throw new Error('refused');
  return signedIn.cookie;
}
const whoHas = (value: string) => viewerOf(`${sessionCookie().name}=${value}`);

test('address and password sign in, however the address is written', async () => {
  const cookie = await cookieFor({ ...ada, address: ' ADA@example.org' });
  expect(await whoHas(cookie)).toMatchObject({ is: 'person', id: 'ada' });
});

test('everything else is refused in the same words', async () => {
  const wrong = [
    { address: 'ada@example.org', password: 'tin rug plums' },
    { address: 'ada@example.org', password: '' },
    { address: 'nobody@example.org', password: ada.password },
    { address: 'bob@example.org', password: ada.password }, // has not joined
    { address: 'eve@example.org', password: ada.password }, // has no password
    { address: 'eve@example.org', password: '' },
    { address: 'no address', password: ada.password },
  ];
  for (const typed of wrong) expect(await signIn(typed, knock), typed.address).toEqual({ is: 'refused' });
  await registry().store.commit((w) => [w.update(people).set({ disabledAt: new Date() })]);
  expect(await signIn(ada, knock)).toEqual({ is: 'refused' });
  await registry().store.commit((w) => [w.update(people).set({ disabledAt: null })]);
});

test('signing in ends the session before in this browser, and no other', async () => {
  const elsewhere = await cookieFor();
  const before = await cookieFor();
  const cookie = await cookieFor(ada, before);
  expect(await whoHas(before)).toEqual({ is: 'nobody' });
  expect((await whoHas(elsewhere)).is).toBe('person');
  expect((await whoHas(cookie)).is).toBe('person');
});

test('signing out ends the session, whoever kept its cookie', async () => {
  const cookie = await cookieFor();
  await signOut(cookie);
  expect(await whoHas(cookie)).toEqual({ is: 'nobody' });
  await signOut(cookie);
  await signOut(null);
});

test('A8: an account can be tried ten times in a quarter of an hour, from wherever and all at once', async () => {
  const network = (n: number) => ({ ...knock, network: `198.51.100.${n % 250}` });
  const guess = { ...ada, password: 'not the password' };
  await Promise.all(Array.from({ length: 1000 }, (_, n) => signIn(guess, network(n))));
  // Even the right one would be the eleventh try.
  expect(await signIn(ada, { ...knock, network: '203.0.113.1' })).toEqual({ is: 'refused' });
});

test('A8: the owner is locked out for a quarter of an hour, not for good', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  try {
    for (let n = 0; n <= failuresAllowed.account; n += 1) await signIn({ ...ada, password: 'wrong' }, knock);
    expect(await signIn(ada, knock)).toEqual({ is: 'refused' });
    vi.advanceTimersByTime(15 * 60_000 + 1);
    expect((await signIn(ada, knock)).is).toBe('signedIn');
  } finally {
    vi.useRealTimers();
  }
});

test('A8: tries of an account are counted by all processes together', async () => {
  for (let n = 0; n < failuresAllowed.account; n += 1) {
    if (n === 5) forgetAttempts(); // what is left in a process that was started meanwhile
    expect((await signIn({ ...ada, password: 'wrong' }, { ...knock, network: `192.0.2.${n}` })).is).toBe('refused');
  }
  forgetAttempts();
  expect(await signIn(ada, knock)).toEqual({ is: 'refused' });
});

test('A8: many accounts from one address come to an end; from elsewhere one signs in', async () => {
  const guesses = Array.from({ length: 1000 }, (_, n) => ({ address: `n${n}@example.org`, password: 'a common one' }));
  await Promise.all(guesses.map((guess) => signIn(guess, knock)));
  expect(await signIn(ada, knock)).toEqual({ is: 'refused' });
  expect((await signIn(ada, { ...knock, network: '203.0.113.1' })).is).toBe('signedIn');
});

test('an office where everybody signs in at once is not locked out', async () => {
  for (let n = 0; n < failuresAllowed.network + 5; n += 1) await cookieFor();
  expect((await signIn(ada, knock)).is).toBe('signedIn');
});

test('A8: whoever attacks an account does not keep its owner out of a browser that is known', async () => {
  const guess = { ...ada, password: 'wrong' };
  await Promise.all(Array.from({ length: 11 }, (_, n) => signIn(guess, { ...knock, network: `192.0.2.${n}` })));
  expect(await signIn(ada, knock)).toEqual({ is: 'refused' });
  const known = markOfBrowser('ada');
  expect((await signIn(ada, { ...knock, known })).is).toBe('signedIn');
  // That was not said of the account: others go on waiting.
  expect(await signIn(ada, knock)).toEqual({ is: 'refused' });
  // Ten tries there, too, in all its tabs; what another browser does is its own.
  await Promise.all(Array.from({ length: 10 }, () => signIn(guess, { ...knock, known })));
  expect(await signIn(ada, { ...knock, known })).toEqual({ is: 'refused' });
  expect((await signIn(ada, { ...knock, known: markOfBrowser('ada') })).is).toBe('signedIn');
});

test('A8: a browser is known for one person, for a year, and by nothing that was made up', async () => {
  const mark = markOfBrowser('ada');
  const [token, since, proof] = mark.split('.');
  expect(knownBrowser(mark, 'ada')).toBe(token);
  expect(knownBrowser(mark, 'bob')).toBeNull();
  expect(knownBrowser(mark, 'ada', Date.now() + knownLasts * 1000)).toBeNull();
  const other = markOfBrowser('ada').split('.')[0];
  const made = [
    null,
    '',
    'x',
    `${token}.${since}`,
    `${other}.${since}.${proof}`,
    `${token}.9999999999.${proof}`,
    `${mark}.x`,
  ];
  for (const one of made) expect(knownBrowser(one, 'ada'), String(one)).toBeNull();
  // Somebody else's does not give more tries.
  const guess = { ...ada, password: 'wrong' };
  for (let n = 0; n < 11; n += 1) await signIn(guess, { ...knock, known: markOfBrowser('bob') });
  expect(await signIn(ada, { ...knock, known: markOfBrowser('bob') })).toEqual({ is: 'refused' });
});
