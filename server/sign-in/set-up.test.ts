import { beforeEach, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { assessments, audit, people, tickets } from '#db/schema.ts';
import { listAssessments } from '../list-assessments.ts';
import { mayStart } from '../may-start.ts';
import { openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { newTestToken, openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { firstStart } from './first-start.ts';
import { canSetUp, makeSetUpLink, setUp, setUpBySettings } from './set-up.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  return () => store.close();
});

const ada = { name: 'Ada', address: 'Ada@Example.org ', password: 'tin rug plum' };
const tokenOf = (path: string | null) => path?.slice('/set-up/'.length) ?? '';
const everybody = () => registry().store.read.select().from(people);

test('the link makes an administrator once, and looking at it uses nothing', async () => {
  const token = tokenOf(await makeSetUpLink());
  expect(await canSetUp(token)).toBe(true);
  expect(await canSetUp(token)).toBe(true);
  const done = await setUp(token, ada);
  expect(done.is).toBe('setUp');
  expect(await everybody()).toMatchObject([
    { name: 'Ada', address: 'ada@example.org', role: 'administrator', joinedAt: expect.any(Date) },
  ]);
  expect(await canSetUp(token)).toBe(false);
  expect(await setUp(token, { ...ada, address: 'eve@example.org' })).toEqual({ is: 'gone' });
  expect(await makeSetUpLink()).toBeNull();
  expect((await registry().store.read.select().from(audit)).map(({ what }) => what)).toEqual([
    'person joined',
    'password set',
  ]);
});

test('of twenty at once one becomes the administrator', async () => {
  const token = tokenOf(await makeSetUpLink());
  const done = await Promise.all(
    Array.from({ length: 20 }, (_, n) => setUp(token, { ...ada, address: `n${n}@example.org` })),
  );
  expect(done.filter(({ is }) => is === 'setUp').length).toBe(1);
  expect((await everybody()).length).toBe(1);
});

test('a guess, the link of an earlier start and one that is too old set nothing up', async () => {
  const earlier = tokenOf(await makeSetUpLink());
  const token = tokenOf(await makeSetUpLink(new Date(Date.now() - 24 * 3_600_000 - 1)));
  for (const one of [earlier, token, newToken(), '', 'x'.repeat(43)]) {
    expect(await canSetUp(one)).toBe(false);
    expect(await setUp(one, ada)).toEqual({ is: 'gone' });
  }
  // Made by a clock that was ahead.
  const ahead = tokenOf(await makeSetUpLink(new Date(Date.now() + 3_600_000)));
  expect(await setUp(ahead, ada)).toEqual({ is: 'gone' });
  expect((await registry().store.read.select().from(tickets)).length).toBe(1);
  expect(await everybody()).toEqual([]);
});

test('what is typed is looked at before the link is used', async () => {
  const token = tokenOf(await makeSetUpLink());
  expect(await setUp(token, { ...ada, name: ' ' })).toEqual({ is: 'invalid', field: 'name' });
  expect(await setUp(token, { ...ada, address: 'ada' })).toEqual({ is: 'invalid', field: 'address' });
  expect(await setUp(token, { ...ada, password: 'short' })).toEqual({
    is: 'invalid',
    field: 'password',
    problem: 'passwordShort',
  });
  expect(await setUp(token, { ...ada, password: 'Password1234' })).toMatchObject({ problem: 'passwordCommon' });
  expect((await setUp(token, ada)).is).toBe('setUp');
});

test('the administrator takes over what was made before; the links go on working', async () => {
  const shelf = newToken();
  const link = await newTestToken({ team: 'Orders', shelf });
  const done = await setUp(tokenOf(await makeSetUpLink()), ada);
  if (done.is !== 'setUp') throw new Error('not set up');
  const none: ReadonlySet<string> = new Set();
  const who = { is: 'person', id: done.personId, name: 'Ada', role: 'administrator' } as const;
  const me = { ...who, leads: none, memberOf: none };
  const [mine, ...more] = await listAssessments(null, me);
  expect(more).toEqual([]);
  expect(mine).toMatchObject({ team: 'Orders', state: 'open' });
  expect(mine?.token).not.toBe(link);
  expect((await openAssessment(mine?.token ?? ''))?.team).toBe('Orders');
  expect((await openAssessment(link))?.team).toBe('Orders');
  expect((await listAssessments(shelf, nobody)).map(({ token }) => token)).toEqual([link]);
  expect(await registry().store.read.select({ owner: assessments.ownerId }).from(assessments)).toEqual([
    { owner: done.personId },
  ]);
  expect(await mayStart(nobody, shelf)).toBeNull();
});

test('the settings make an administrator at the start, or say why not', async () => {
  const { writeFileSync } = await import('node:fs');
  const passwordFile = `${store.folder}/password`;
  const firstAdministrator = { address: 'ada@example.org', passwordFile };
  expect(await firstStart({ firstAdministrator })).toEqual({
    is: 'faulty',
    sentence: `ADMIN_PASSWORD_FILE, ${passwordFile}, cannot be read (ENOENT). Check its path and its rights.`,
  });
  writeFileSync(passwordFile, 'too short\n');
  expect(await firstStart({ firstAdministrator })).toEqual({
    is: 'faulty',
    sentence: `The password in ADMIN_PASSWORD_FILE, ${passwordFile}, has fewer than 12 characters. Use a longer one.`,
  });
  writeFileSync(passwordFile, 'tin rug plum\r\n');
  expect(await firstStart({ firstAdministrator })).toEqual({ is: 'setUp' });
  expect(await everybody()).toMatchObject([{ address: 'ada@example.org', role: 'administrator' }]);
  expect(await firstStart({ firstAdministrator })).toEqual({ is: 'setUp' });
  expect((await everybody()).length).toBe(1);
});

test('the database holds neither the link nor the password', async () => {
  const token = tokenOf(await makeSetUpLink());
  expect(await store.stored()).not.toContain(token);
  await setUp(token, ada);
  const stored = await store.stored();
  expect(stored).not.toContain(ada.password);
  expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

test('two processes that start at once with the same administrator in their settings both start', async () => {
  const both = await Promise.all([setUpBySettings(ada), setUpBySettings(ada)]);
  expect(both.map(({ is }) => is).toSorted()).toEqual(['gone', 'setUp']);
  expect((await everybody()).length).toBe(1);
});
