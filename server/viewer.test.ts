import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { groups, members, people, sessions } from '#db/schema.ts';
import { endSession, insertSession } from '#db/writes/sessions.ts';
import { registry } from './registry.ts';
import { sessionCookie } from './sign-in/session-cookie.ts';
import { newSession, readSession } from './sign-in/sessions.ts';
import { openTestStore, type TestStore } from './testing.fixture.ts';
import { isSetUp, viewerOf } from './viewer.ts';

let store: TestStore;
const at = new Date('2027-03-01T08:00:00Z');
const hours = (n: number) => new Date(at.getTime() + n * 3_600_000);

beforeAll(async () => {
  store = await openTestStore();
  const none = { passwordHash: null, language: null, theme: null, createdAt: at, disabledAt: null };
  const group = { createdAt: at, archivedAt: null };
  await registry().store.commit((w) => [
    w
      .insert(people)
      .values({ ...none, id: 'lead', name: 'Lead', address: 'lead@example.org', role: 'person', joinedAt: at }),
    w.insert(groups).values({ ...group, id: 'unit', parentId: null, kind: 'unit', name: 'Unit' }),
    w.insert(groups).values({ ...group, id: 'team', parentId: 'unit', kind: 'team', name: 'Team' }),
    w.insert(groups).values({ ...group, id: 'other', parentId: null, kind: 'team', name: 'Other' }),
    w.insert(members).values({ groupId: 'unit', personId: 'lead', role: 'lead', at }),
    w.insert(members).values({ groupId: 'other', personId: 'lead', role: 'member', at }),
  ]);
});
afterAll(() => store.close());
beforeEach(async () => {
  await registry().store.commit((w) => [w.delete(sessions), w.update(people).set({ disabledAt: null })]);
});

/** The cookie's value of a session that is stored. */
async function startSession(personId: string, device: string, now = new Date()): Promise<string> {
  const { row, cookie } = await newSession(personId, device, now);
  await registry().store.commit((w) => [insertSession(w, row)]);
  return cookie;
}

const cookieOf = (value: string) => `theme=dark; ${sessionCookie().name}=${value}`;

test('the cookie of a session tells who it is and what they lead and belong to', async () => {
  const value = await startSession('lead', 'Firefox on Linux');
  expect(await viewerOf(cookieOf(value))).toEqual({
    ...{ is: 'person', id: 'lead', name: 'Lead', role: 'person' },
    memberOf: new Set(['unit', 'other']),
    leads: new Set(['unit', 'team']),
  });
});

test('no cookie, a foreign one and a damaged one are nobody’s', async () => {
  const value = await startSession('lead', 'Firefox on Linux');
  for (const cookies of [
    undefined,
    null,
    '',
    'theme=dark',
    cookieOf(''),
    cookieOf('a.b.c'),
    cookieOf(value.slice(0, -2)),
  ]) {
    expect(await viewerOf(cookies)).toEqual({ is: 'nobody' });
  }
});

test('a session that ended and a disabled person are nobody at the next request, whatever the cookie says', async () => {
  const value = await startSession('lead', 'Firefox on Linux');
  await registry().store.commit((w) => [w.update(people).set({ disabledAt: new Date() })]);
  expect(await viewerOf(cookieOf(value))).toEqual({ is: 'nobody' });
  await registry().store.commit((w) => [w.update(people).set({ disabledAt: null })]);
  const session = await readSession(value);
  await registry().store.commit((w) => [endSession(w, session?.hash ?? '')]);
  expect(await viewerOf(cookieOf(value))).toEqual({ is: 'nobody' });
});

test('a session ends after 8 hours without use and after 7 days, also when the clock is put back', async () => {
  vi.useFakeTimers({ now: at, toFake: ['Date'] });
  try {
    const value = await startSession('lead', 'Firefox on Linux', at);
    expect(await readSession(value, hours(7.9))).not.toBeNull();
    expect(await readSession(value, hours(15.8))).not.toBeNull();
    expect(await readSession(value, hours(23.9))).toBeNull();
    expect(await readSession(value, hours(-1))).toBeNull();
    await registry().store.commit((w) => [w.update(sessions).set({ seenAt: hours(168) })]);
    expect(await readSession(value, hours(168.1))).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('the database holds no session id', async () => {
  const value = await startSession('lead', 'Firefox on Linux');
  expect(await store.stored()).not.toContain(value);
});

test('set up is a workspace whose administrator has joined', async () => {
  expect(await isSetUp()).toBe(false);
  await registry().store.commit((w) => [w.update(people).set({ role: 'administrator', joinedAt: null })]);
  expect(await isSetUp()).toBe(false);
  await registry().store.commit((w) => [w.update(people).set({ joinedAt: at })]);
  expect(await isSetUp()).toBe(true);
});
