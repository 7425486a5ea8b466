import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { dialect } from '#db/columns.ts';
import { people } from '#db/schema.ts';
import { authorise } from '../authorise.ts';
import { createAssessment } from '../create-assessment.ts';
import { mayStart } from '../may-start.ts';
import { addPerson, sessionOf, testPassword, whoHas } from '../people/people.fixture.ts';
import { register, registry } from '../registry.ts';
import { makeTestLink, openTestRound } from '../respond/round.fixture.ts';
import { addGroup } from '../rounds/rounds.fixture.ts';
import { forgetAttempts } from '../sign-in/attempts.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { viewerOf } from '../viewer.ts';
import { exportData } from './export-data.ts';
import { importHere } from './import-here.ts';
import { mayImportHere } from './may-import-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'phaseline-import-'));
let text: string;
let here: TestStore;
let cookie: string;

const env = () => {
  const { database } = registry().settings;
  const place = 'url' in database ? { DATABASE_URL: database.url } : {};
  return { DATA_FOLDER: registry().settings.dataFolder, LOG_LEVEL: 'silent', ...place };
};
const exported = async (name: string) => {
  const mine = registry();
  expect(await exportData(join(folder, name), env())).toEqual({ is: 'written' });
  register(mine);
  return readFileSync(join(folder, name), 'utf8');
};

beforeAll(async () => {
  const there = await openTestStore();
  await addPerson('ada');
  await addPerson('bob', 'administrator');
  await addGroup('unit', null, 'unit');
  await addGroup('orders', 'unit', 'team', ['ada', 'bob']);
  await makeTestLink(await openTestRound({ mode: 'confidential', title: 'Spring' }));
  text = await exported('there.json');
  await there.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An installation that somebody with this id has just set up. */
async function setUp(id: string): Promise<void> {
  here = await openTestStore();
  await addPerson(id, 'administrator');
  cookie = await sessionOf(id);
}
beforeEach(() => forgetAttempts());
afterEach(() => here.close());

const administrator = async () => {
  const may = authorise(await viewerOf(`${sessionCookie().name}=${cookie}`), 'administer');
  if (!may) throw new Error('not an administrator');
  return may;
};
const knock = { device: '', network: '192.0.2.7', before: null, known: null };
type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const tablesOf = (file: string) => (JSON.parse(file) as { readonly tables: Tables }).tables;

test('goes into an installation that was only set up; whoever did that stays signed in beside the people of the file', async () => {
  await setUp('root');
  expect(await mayImportHere(await administrator())).toBe(true);
  expect(await importHere(await administrator(), text)).toMatchObject({ is: 'imported' });
  expect(await whoHas(cookie)).toBe('root as administrator');
  expect((await signIn({ address: 'root@example.org', password: testPassword }, knock)).is).toBe('signedIn');
  expect((await signIn({ address: 'ada@example.org', password: testPassword }, knock)).is).toBe('refused');
  // What can be started is still there to be started.
  const may = await mayStart(await viewerOf(`${sessionCookie().name}=${cookie}`), newToken());
  const made = may && (await createAssessment(may, { questionnaire: 'small', profile: null, team: 'New' }));
  expect(made?.is).toBe('created');

  const [before, after] = [tablesOf(text), tablesOf(await exported('here.json'))];
  for (const [name, rows] of Object.entries(before))
    expect(after[name], name).toEqual(expect.arrayContaining([...rows]));
  expect(after.people?.length).toBe((before.people?.length ?? 0) + 1);
  expect(after.rounds).toEqual(before.rounds);
  expect(after.audit?.filter(({ what }) => what === 'data imported')).toMatchObject([{ actor_id: 'root' }]);

  expect(await mayImportHere(await administrator())).toBe(false);
  expect(await importHere(await administrator(), text)).toMatchObject({ is: 'inUse' });
});

test('whoever has their address in the file is them, an administrator with the password of here', async () => {
  here = await openTestStore();
  await registry().store.commit((w) => [
    w.insert(people).values({
      ...{ id: 'another-id', name: 'A.', address: 'ada@example.org', role: 'administrator' },
      ...{ createdAt: new Date(), joinedAt: new Date() },
    }),
  ]);
  cookie = await sessionOf('another-id');
  expect(await importHere(await administrator(), text)).toMatchObject({ is: 'imported' });
  expect(await whoHas(cookie)).toBe('ada as administrator');
  const after = tablesOf(await exported('same.json'));
  expect(after.people?.map(({ id, role }) => [id, role])).toEqual([
    ['ada', 'administrator'],
    ['bob', 'administrator'],
  ]);
  expect(after.people?.[0]).toMatchObject({ name: 'ada' });
});

test('an id that is somebody else’s in the file is not taken for them', async () => {
  here = await openTestStore();
  await registry().store.commit((w) => [
    w.insert(people).values({
      ...{ id: 'ada', name: 'R', address: 'root@example.org', role: 'administrator' },
      ...{ createdAt: new Date(), joinedAt: new Date() },
    }),
  ]);
  cookie = await sessionOf('ada');
  expect(await importHere(await administrator(), text)).toMatchObject({ is: 'imported' });
  expect(await whoHas(cookie)).toMatch(/^(?!ada )\S+ as administrator$/);
  const after = tablesOf(await exported('taken.json'));
  expect(after.people?.find(({ id }) => id === 'ada')).toMatchObject({ address: 'ada@example.org', role: 'person' });
});

test('a file that is wrong, and an installation in which somebody has worked, stay as they are', async () => {
  await setUp('root');
  const before = await exported('before.json');
  expect(await importHere(await administrator(), '{}')).toEqual({
    ...{ is: 'faulty', faults: [{ path: 'format', code: 'notOurs' }] },
  });
  const double = text.replace('bob@example.org', 'ada@example.org');
  expect(await importHere(await administrator(), double)).toEqual({ is: 'refused', table: 'people' });
  expect(await whoHas(cookie)).toBe('root as administrator');
  expect(await exported('after.json')).toBe(before);
  await addPerson('colleague');
  expect(await importHere(await administrator(), text)).toEqual({ is: 'inUse', tables: [] });
});

test('of two at once one is read', async () => {
  await setUp('root');
  const may = await administrator();
  const both = await Promise.all([importHere(may, text), importHere(may, text)].map((one) => one.catch(() => null)));
  expect(both.filter((one) => one?.is === 'imported').length).toBe(1);
  expect(await whoHas(cookie)).toBe('root as administrator');
  if (dialect === 'sqlite') expect(both.map((one) => one?.is).sort()).toEqual(['imported', 'inUse']);
});
