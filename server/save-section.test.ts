import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { count, eq } from '#db/drizzle.ts';
import { audit } from '#db/schema.ts';
import { deleteAssessment } from './delete-assessment.ts';
import type { SectionEntry } from './judge-section.ts';
import type { Entry } from './merge-entry.ts';
import { registry } from './registry.ts';
import { saveAnswer } from './save-answer.ts';
import { saveSection } from './save-section.ts';
import { submitAssessment } from './submit-assessment.ts';
import { newTestToken, openTest, openTestStore, type TestStore } from './testing.fixture.ts';
import { newToken } from './token.ts';

let store: TestStore;
let token: string;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  token = await newTestToken();
});

const nothing: Entry = { answer: null, comment: '', link: '' };
const entry = (phase: number, comment = ''): Entry => ({ ...nothing, answer: { kind: 'phase', phase }, comment });
const field = (question: string, sent: Entry, shown: Entry = nothing): SectionEntry => ({ question, ...sent, shown });
const send = async (...fields: SectionEntry[]) => saveSection(await openTest(token), { entries: fields });
const answers = async () => Object.fromEntries((await openTest(token)).answers);
const elsewhere = async (question: string, seen: number, given: Entry) =>
  saveAnswer(await openTest(token), { key: newToken(), question, seen, ...given });

test('what was filled in is saved; what was left as it was is not written', async () => {
  expect(await send(field('team', entry(1)), field('budget', nothing))).toEqual({
    is: 'saved',
    saved: ['team'],
    conflicts: [],
    outdated: [],
    gone: [],
    invalid: [],
    appeared: [],
    answered: 1,
    asked: 4,
    versions: new Map([['team', 1]]),
  });
  expect(await answers()).toEqual({ team: { ...entry(1), version: 1 } });
});

test('the same form sent twice changes nothing more', async () => {
  const form = [field('team', entry(1, 'why')), field('budget', entry(2))];
  await send(...form);
  expect(await send(...form)).toMatchObject({ is: 'saved', saved: [], conflicts: [], answered: 2 });
  expect(await answers()).toMatchObject({ team: { version: 1 }, budget: { version: 1 } });
});

test('what another person changed meanwhile is not overwritten, the rest is saved', async () => {
  await elsewhere('team', 0, entry(3));
  const reply = await send(field('team', entry(1)), field('budget', entry(2)));
  expect(reply).toMatchObject({
    saved: ['budget'],
    conflicts: [{ question: 'team', yours: entry(1).answer, current: { ...entry(3), version: 1 } }],
    answered: 2,
  });
  expect(await answers()).toMatchObject({ team: entry(3), budget: entry(2) });
});

test('of two comments both are kept', async () => {
  await elsewhere('team', 0, entry(1, 'theirs'));
  expect(await send(field('team', entry(1, 'mine')))).toMatchObject({ saved: ['team'], conflicts: [] });
  expect(await answers()).toEqual({ team: { ...entry(1, 'theirs\n———\nmine'), version: 2 } });
});

test('what stands beside a part that cannot be stored is saved', async () => {
  const beside = { ...entry(9, 'Since May.'), link: 'https://example.org/' };
  expect(await send(field('team', beside), field('budget', { ...entry(2), link: 'example.org' }))).toMatchObject({
    is: 'saved',
    invalid: [
      { question: 'team', issues: [{ code: 'unknownStatement' }] },
      { question: 'budget', issues: [{ code: 'notALink' }] },
    ],
  });
  expect(await answers()).toEqual({
    team: { answer: null, comment: 'Since May.', link: 'https://example.org/', version: 1 },
    budget: { ...entry(2), version: 1 },
  });
});

test('an invalid answer is reported, the others are saved, made-up questions are ignored', async () => {
  const reply = await send(field('team', entry(9)), field('budget', entry(2)), field('none', entry(1)));
  expect(reply).toMatchObject({
    saved: ['budget'],
    invalid: [{ question: 'team', issues: [{ code: 'unknownStatement' }] }],
  });
  expect(Object.keys(await answers())).toEqual(['budget']);
});

test('ten forms at once: all of each or a clear conflict, and the count is right', async () => {
  const opened = await openTest(token);
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      saveSection(opened, { entries: [field('team', entry(i % 4)), field('docs', entry(1))] }),
    ),
  );
  expect(replies.filter((reply) => reply.is === 'saved' && reply.saved.includes('team')).length).toBe(1);
  expect(replies.filter((reply) => reply.is === 'saved' && reply.saved.includes('docs')).length).toBe(1);
  expect(replies.at(-1)).toMatchObject({ answered: 2 });
  const rows = registry().store.read.select({ n: count() }).from(audit).where(eq(audit.assessmentId, opened.id));
  expect((await rows)[0]?.n).toBe(3); // created, and two answers
});

test('a submitted assessment is closed, a deleted one deleted', async () => {
  await send(field('team', entry(1)));
  await submitAssessment(await openTest(token));
  expect(await send(field('team', entry(2), entry(1)))).toEqual({ is: 'closed' });
  await deleteAssessment(await openTest(token));
  expect(await send(field('team', entry(2), entry(1)))).toEqual({ is: 'deleted' });
  expect(await answers()).toEqual({ team: { ...entry(1), version: 1 } });
});
