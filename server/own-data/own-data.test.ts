import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { dialect } from '#db/columns.ts';
import { newDatabase } from '#db/postgres-database.fixture.ts';
import { identities } from '#db/schema.ts';
import { derivedToken } from '../derived-token.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { addPerson, allowed, sessionOf } from '../people/people.fixture.ts';
import { register, registry } from '../registry.ts';
import { linked, makeTestLink, openTestRound } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { closeRound } from '../rounds/close-round.ts';
import { publishRound } from '../rounds/publish-round.ts';
import { addGroup, allowed as managing } from '../rounds/rounds.fixture.ts';
import { makeShareLink } from '../rounds/share-results.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { newTestToken, openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { checkFile } from './check-file.ts';
import { downloadData, exportData } from './export-data.ts';
import { importData } from './import-data.ts';

let store: TestStore;
let folder: string;
beforeAll(async () => {
  store = await openTestStore();
  folder = mkdtempSync(join(tmpdir(), 'phaseline-own-data-'));
  await newTestToken();
  await addPerson('ada', 'administrator');
  await addPerson('m', 'manager');
  await addGroup('unit', null, 'unit');
  await addGroup('a team', 'unit', 'team', ['ada', 'm']);
  await sessionOf('ada');
  for (const mode of ['named', 'confidential', 'anonymous'] as const) {
    const round = await openTestRound({ mode, title: `A ${mode} round` });
    const link = await makeTestLink(round);
    await makeTestLink(round, { kind: 'personal', personId: 'ada' });
    for (const phase of [1, 1, 2, 2, 3]) await respond(link, phase);
    await closeRound(managing(), round);
    if (mode === 'named') await publishRound(managing(), round);
    await makeShareLink(managing(), round, { group: null, label: 'Board', days: 30 });
  }
  await runJobs();
  await openTestRound({ mode: 'anonymous', state: 'draft', title: 'A draft' });
  const at = new Date(0);
  await registry().store.commit((w) => [
    w.insert(identities).values({ issuer: 'https://id.example.org', subject: 'ada', personId: 'ada', at }),
  ]);
});
const first = () => home;
let home: ReturnType<typeof registry>;
beforeAll(() => {
  home = registry();
});
// Importing opens another database in this process.
afterEach(() => register(first()));
afterAll(async () => {
  register(first());
  await store.close();
  rmSync(folder, { recursive: true });
});

async function respond(link: string, phase: number): Promise<void> {
  const started = await startResponse(await linked(link), nobody, {});
  if (started.is !== 'started') throw new Error(started.is);
  const found = await findOpenAssessment(started.token);
  const opened = await openAssessment(started.token);
  if (!found || !opened) throw new Error('gone');
  const answer = { kind: 'phase', phase } as const;
  await saveAnswer(found, {
    key: newToken(),
    question: 'team',
    seen: 0,
    comment: 'Ours, "und" 😀\n',
    link: '',
    answer,
  });
  await submitAssessment(opened);
}

const here = () => {
  const { database } = registry().settings;
  const place = 'url' in database ? { DATABASE_URL: database.url } : {};
  return { DATA_FOLDER: store.folder, LOG_LEVEL: 'silent', ...place };
};
const another = async (name: string) => ({
  DATA_FOLDER: join(folder, name),
  LOG_LEVEL: 'silent',
  ...(dialect === 'postgres' ? { DATABASE_URL: await newDatabase() } : {}),
});
const at = (name: string) => join(folder, name);
const textAt = (name: string) => readFileSync(at(name), 'utf8');

async function download(): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of downloadData(await allowed('ada', 'administer'))) parts.push(part);
  return Buffer.concat(parts).toString();
}

interface Content {
  readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}
const contentOf = (text: string) => JSON.parse(text) as Content;

describe('a file of all data', () => {
  beforeAll(async () => {
    expect(await exportData(at('all.json'), here())).toEqual({ is: 'written' });
    register(first());
  });

  test('goes into a new installation with another secret and comes out byte by byte', async () => {
    const env = await another('second');
    const imported = await importData(at('all.json'), env);
    if (imported.is !== 'imported') throw new Error(JSON.stringify(imported));
    expect(imported.tables.find(({ name }) => name === 'answers')).toEqual({ name: 'answers', rows: 15 });
    expect(await exportData(at('again.json'), env)).toEqual({ is: 'written' });
    expect(textAt('again.json')).toBe(textAt('all.json'));
    expect(await importData(at('all.json'), env)).toMatchObject({
      is: 'inUse',
      tables: expect.arrayContaining(['people']),
    });
  });

  test('has no password, no session and no token, and what is made from the secret is made anew', () => {
    const text = textAt('all.json');
    expect(text).not.toContain('argon2');
    expect(text).not.toContain('password');
    expect(Object.keys(contentOf(text).tables)).not.toContain('sessions');
    expect(text).not.toContain(registry().settings.dataFolder);
    const { round_links: links = [], share_links: shares = [] } = contentOf(text).tables;
    expect(links.map((row) => row.token_hash)).toEqual(Array(6).fill('derived'));
    expect(shares.map((row) => row.token_hash)).toEqual(Array(3).fill('derived'));
    for (const { id } of links) expect(text).not.toContain(derivedToken('round', String(id)));
  });

  test('tells of an anonymous round in no order of time, without times, and nothing that joins a link with a response', () => {
    const { rounds: all = [], assessments = [], results = [], audit = [] } = contentOf(textAt('all.json')).tables;
    const round = all.find(({ title }) => title === 'An anonymous round' || title === 'A anonymous round');
    const responses = assessments.filter((row) => row.round_id === round?.id);
    expect(responses.length).toBe(5);
    const ids = responses.map(({ id }) => String(id));
    expect(ids).toEqual(ids.toSorted());
    expect(ids.every((id) => id[14] === '4')).toBe(true);
    for (const row of responses) {
      expect([row.created_at, row.updated_at, row.submitted_at]).toEqual(Array(3).fill(round?.opened_at));
      expect([row.respondent_id, row.owner_id, row.owner_token_hash]).toEqual([null, null, null]);
    }
    const times = results.filter((row) => ids.includes(String(row.assessment_id))).map((row) => row.at);
    expect(times).toEqual(Array(5).fill(round?.opened_at));
    expect(audit.filter((row) => ids.includes(String(row.assessment_id)))).toEqual([]);
  });
});

describe('what an administrator downloads', () => {
  test('has no confidential or anonymous round that was open, and is recorded', async () => {
    const { tables } = contentOf(await download());
    expect(tables.rounds?.map(({ title }) => title).sort()).toEqual(['A draft', 'A named round']);
    expect([tables.releases?.length, tables.share_links?.length, tables.answers?.length]).toEqual([1, 1, 5]);
    const kept = new Set(tables.assessments?.map(({ id }) => id));
    expect(kept.size).toBe(6);
    expect(tables.audit?.every((row) => row.assessment_id === null || kept.has(row.assessment_id))).toBe(true);
    expect(readdirSync(store.folder).filter((name) => name.includes('download'))).toEqual([]);
    expect(tables.audit?.at(-1)).toMatchObject({ what: 'data exported', actor_id: 'ada' });
    const [named] = tables.rounds?.filter(({ mode }) => mode === 'named') ?? [];
    expect(tables.jobs?.map(({ about }) => about)).toEqual([{ round: named?.id }]);
  });

  test('goes into a new installation, too', async () => {
    writeFileSync(at('download.json'), await download());
    const env = await another('third');
    expect(await importData(at('download.json'), env)).toMatchObject({ is: 'imported' });
    await exportData(at('all-of-it.json'), env);
    const { contents: _, ...once } = JSON.parse(textAt('download.json'));
    const { contents: __, ...twice } = JSON.parse(textAt('all-of-it.json'));
    expect(twice).toEqual(once);
  });
});

describe('a file that cannot be imported', () => {
  const faultsOf = (text: string) => {
    const checked = checkFile(text);
    return checked.is === 'fine' ? [] : checked.faults.map(({ path, code }) => `${path}: ${code}`);
  };
  const changed = (change: (content: Content & { schema: number }) => void) => {
    const content = JSON.parse(textAt('all.json'));
    change(content);
    return faultsOf(JSON.stringify(content));
  };
  const row = (content: Content, table: string, n = 0) => content.tables[table]?.[n] ?? {};

  test('is told with the place of every fault', () => {
    expect(changed(() => {})).toEqual([]);
    expect(faultsOf('{')).toEqual([': notJson']);
    expect(faultsOf('[]')).toEqual([': notOurs']);
    expect(faultsOf('{"format":"phaseline data","version":2}')).toEqual(['version: notOurs']);
    expect(changed((content) => void content.schema++)).toEqual(['schema: newer']);
    expect(changed((content) => void content.schema--)).toEqual(['schema: older']);
    expect(changed((content) => delete (content.tables as Record<string, unknown>).people)).toEqual([
      'tables.people: missing',
    ]);
    expect(
      changed((content) => {
        row(content, 'people').role = 'king';
        delete row(content, 'people', 1).address;
        row(content, 'groups').colour = 'red';
        row(content, 'members').at = 'yesterday';
        row(content, 'rounds').k = '5';
        row(content, 'answers').answer = { kind: 'phase', phase: -1 };
        row(content, 'rounds').intro = 'a\0b';
      }).toSorted(),
    ).toEqual([
      'tables.answers[0].answer.phase: value',
      'tables.groups[0].colour: unknown',
      'tables.members[0].at: value',
      'tables.people[0].role: value',
      'tables.people[1].address: missing',
      'tables.rounds[0].intro: value',
      'tables.rounds[0].k: value',
    ]);
    expect(changed((content) => (row(content, 'members').person_id = 'nobody'))).toEqual([
      'tables.members[0].person_id: nothing',
    ]);
    expect(changed((content) => (row(content, 'people', 1).id = 'ada'))).toContain('tables.people[1].id: twice');
  });

  test('leaves a new installation as it was', async () => {
    const content = contentOf(textAt('all.json'));
    row(content, 'people', 1).address = row(content, 'people').address;
    writeFileSync(at('double.json'), JSON.stringify(content));
    const env = await another('fourth');
    expect(await importData(at('double.json'), env)).toEqual({ is: 'refused', table: 'people' });
    expect(await importData(at('none.json'), env)).toEqual({ is: 'unreadable', code: 'ENOENT' });
    expect(await importData(at('all.json'), env)).toMatchObject({ is: 'imported' });
  });
});
