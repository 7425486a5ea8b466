import { afterAll, beforeAll, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { answers, assessments, audit, releases, rounds } from '#db/schema.ts';
import { writeSetting } from '#db/writes/write-setting.ts';
import type { Authorised } from '../authorise.ts';
import { housekeeping } from '../housekeeping.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { addPerson, allowed } from '../people/people.fixture.ts';
import { registry } from '../registry.ts';
import { linked, makeTestLink, openTestRound } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { closeRound } from '../rounds/close-round.ts';
import { loadResults } from '../rounds/load-results.ts';
import { manager, allowed as managing } from '../rounds/rounds.fixture.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { newTestToken, openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { changeRetention, readRetention } from '../workspace-settings.ts';
import { wouldRemove } from './apply-retention.ts';

let store: TestStore;
let may: Authorised<'administer'>;
beforeAll(async () => {
  store = await openTestStore();
  await newTestToken();
  await addPerson('ada', 'administrator');
  await addPerson('m', 'manager');
  may = await allowed('ada', 'administer');
});
afterAll(() => store.close());

async function respond(round: string): Promise<void> {
  const started = await startResponse(await linked(await makeTestLink(round)), nobody, {});
  if (started.is !== 'started') throw new Error(started.is);
  const found = await findOpenAssessment(started.token);
  const opened = await openAssessment(started.token);
  if (!found || !opened) throw new Error('gone');
  const answer = { kind: 'phase', phase: 2 } as const;
  await saveAnswer(found, { key: newToken(), question: 'team', seen: 0, comment: 'a word kept', link: '', answer });
  await submitAssessment(opened);
}

/** A round that five answered, closed at this time. */
async function closedAt(time: string, released = true): Promise<string> {
  const round = await openTestRound({ mode: 'anonymous' });
  for (let n = 0; n < 5; n += 1) await respond(round);
  await closeRound(managing(), round);
  if (released) await runJobs();
  await registry().store.commit((w) => [
    w
      .update(rounds)
      .set({ closedAt: new Date(time) })
      .where(eq(rounds.id, round)),
  ]);
  return round;
}

const read = () => registry().store.read;
const responsesOf = async (round: string) =>
  (await read().select().from(assessments).where(eq(assessments.roundId, round))).length;
const withoutComments = (shown: Awaited<ReturnType<typeof loadResults>>) => {
  if (shown?.is !== 'ready') throw new Error('no results');
  const within = expect.any(Function); // makes rows when asked: never the same function
  return { ...shown, within, rows: shown.rows.map((row) => (row.is === 'shown' ? { ...row, comments: [] } : row)) };
};
const now = new Date('2030-06-15T12:00:00Z');

test('nothing is removed until somebody says so; then what was shown before, and results stay', async () => {
  const old = await closedAt('2029-06-15T11:59:59Z');
  const young = await closedAt('2029-06-15T12:00:01Z');
  const unfinished = await closedAt('2029-01-01T00:00:00Z', false);
  const results = await loadResults(manager, old);
  await housekeeping(now);
  expect([await responsesOf(old), await responsesOf(young), await responsesOf(unfinished)]).toEqual([5, 5, 5]);

  const twelve = { answers: 12, audit: null };
  expect(await wouldRemove(may, twelve, now)).toEqual({ responses: 5, rounds: 1, events: 0 });
  await changeRetention(may, twelve);
  expect(await responsesOf(old)).toBe(5);
  expect(await housekeeping(now)).toMatchObject({ responses: 5, events: 0 });
  expect(await housekeeping(now)).toMatchObject({ responses: 0, events: 0 });
  expect([await responsesOf(old), await responsesOf(young), await responsesOf(unfinished)]).toEqual([0, 5, 5]);
  expect((await read().select().from(answers)).length).toBe(10);
  expect(JSON.stringify(results)).toContain('a word kept');
  expect(await loadResults(manager, old)).toEqual(withoutComments(results));
  expect((await read().select().from(releases)).length).toBe(2);
  // Not of a round.
  expect((await read().select().from(assessments)).length).toBe(11);
});

test('the audit is shortened, and says who set that', async () => {
  const line = (id: string, at: string) => ({ id, what: 'group made', at: new Date(at) });
  await registry().store.commit((w) => [
    w.delete(audit),
    w.insert(audit).values([line('a', '2030-03-15T11:59:59Z'), line('b', '2030-03-15T12:00:01Z')]),
  ]);
  const three = { answers: null, audit: 3 };
  expect(await wouldRemove(may, three, now)).toEqual({ responses: 0, rounds: 0, events: 1 });
  await changeRetention(may, three);
  const [set] = await read().select().from(audit).where(eq(audit.what, 'setting changed'));
  expect(set).toMatchObject({ actorId: 'ada', subject: 'setting:retention' });
  await registry().store.commit((w) => [w.delete(audit).where(eq(audit.what, 'setting changed'))]);
  expect(await housekeeping(now)).toMatchObject({ responses: 0, events: 1 });
  expect((await read().select().from(audit)).map(({ id }) => id)).toEqual(['b']);
});

test('a setting that cannot be read removes nothing', async () => {
  for (const value of [{ answers: 0, audit: null }, { answers: '3' }, 'soon', { answers: 3, audit: 3, more: 1 }]) {
    await registry().store.commit((w) => [writeSetting(w, 'retention', value, now)]);
    expect(await readRetention()).toEqual({ answers: null, audit: null });
  }
});
