import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { assessments, roundGroups, rounds } from '#db/schema.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { addPerson } from '../people/people.fixture.ts';
import { registry } from '../registry.ts';
import { linked, makeTestLink, openTestRound } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { closeRound } from './close-round.ts';
import { loadResults } from './load-results.ts';
import { prepareOpening } from './prepare-opening.ts';
import { allowed } from './rounds.fixture.ts';

const none = new Set<string>();
const manager: Person = { is: 'person', id: 'm', name: 'M', role: 'manager', memberOf: none, leads: none };
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  for (const name of ['m', ...names]) await addPerson(name);
});
afterAll(() => store.close());

/** Each answers as somebody who has signed in; `nobody` does not say who they are. */
async function round(who: readonly string[], words: Parameters<typeof openTestRound>[0] = {}): Promise<string> {
  const id = await openTestRound({ k: 3, ...words });
  const link = await makeTestLink(id);
  for (const [at, name] of who.entries()) {
    const person: Person = { ...manager, id: name, role: 'person' };
    const viewer = name === 'nobody' ? ({ is: 'nobody' } as const) : person;
    const started = await startResponse(await linked(link), viewer, {});
    if (started.is !== 'started') throw new Error(started.is);
    const found = await findOpenAssessment(started.token);
    const opened = await openAssessment(started.token);
    if (!found || !opened) throw new Error('gone');
    const answer = { kind: 'phase', phase: at % 3 } as const;
    await saveAnswer(found, { key: newToken(), question: 'team', seen: 0, comment: '', link: '', answer });
    await submitAssessment(opened);
  }
  await closeRound(allowed(), id);
  await runJobs();
  return id;
}

const told = async (id: string) => {
  const loaded = await loadResults(manager, id);
  if (loaded?.is !== 'ready') throw new Error('not ready');
  return loaded.rows.map((row) => (row.is === 'withheld' ? row.because : row.is));
};
/** It closed that long ago, and its people have said nothing since. */
const ago = (id: string, days: number) =>
  registry().store.commit((w) => [
    w
      .update(rounds)
      .set({ closedAt: new Date(Date.now() - days * 86_400_000) })
      .where(eq(rounds.id, id)),
  ]);

const six = names.slice(0, 6);

test('one who came or left since the round before is not what the two differ by', async () => {
  const first = await round(six);
  expect(await told(first)).toEqual(['shown', 'shown']);
  await ago(first, 20);
  const next = await round([...six, 'g']);
  expect(await told(next), 'one came').toEqual(['wouldReveal', 'wouldReveal']);
  expect(await loadResults(manager, next)).toMatchObject({ compared: true });
  expect(await loadResults(manager, first)).toMatchObject({ compared: false });
  await registry().store.commit((w) => [w.delete(rounds).where(eq(rounds.mode, 'confidential'))]);

  const second = await round(six);
  await ago(second, 20);
  expect(await told(await round(six.slice(1))), 'one left').toEqual(['wouldReveal', 'wouldReveal']);
  await registry().store.commit((w) => [w.delete(rounds).where(eq(rounds.mode, 'confidential'))]);

  const third = await round(six);
  await ago(third, 20);
  expect(await told(await round(six)), 'the same').toEqual(['shown', 'shown']);
});

test('a round long ago, of people who are not known, of another mode or of nobody here is not compared', async () => {
  const clear = () => registry().store.commit((w) => [w.delete(rounds)]);
  await clear();
  await ago(await round(six), 200);
  expect(await told(await round([...six, 'g'])), 'long ago').toEqual(['shown', 'shown']);
  await clear();
  await ago(await round(Array(6).fill('nobody')), 20);
  expect(await told(await round(Array(7).fill('nobody'))), 'not known').toEqual(['shown', 'shown']);
  await clear();
  await ago(await round(six, { mode: 'anonymous' }), 20);
  expect(await told(await round([...six, 'g'], { mode: 'anonymous' })), 'anonymous').toEqual(['shown', 'shown']);
  await clear();
  await ago(await round(six, { mode: 'named' }), 20);
  expect(await told(await round([...six, 'g'])), 'named').toEqual(['shown', 'shown']);
});

test('answers that retention has removed are compared with no more', async () => {
  await registry().store.commit((w) => [w.delete(rounds)]);
  const first = await round(six);
  await ago(first, 20);
  await registry().store.commit((w) => [w.delete(assessments).where(eq(assessments.roundId, first))]);
  expect(await told(await round([...six, 'g']))).toEqual(['shown', 'shown']);
});

test('a draft says beforehand which round it will be compared with', async () => {
  const before = await round(six, { title: 'Spring' });
  const draft = async (words: Parameters<typeof openTestRound>[0] = {}) => {
    const id = await openTestRound({ state: 'draft', openedAt: null, opensAt: null, ...words });
    const group = { roundId: id, groupId: `team-${before}`, answers: 'personal' } as const;
    await registry().store.commit((w) => [w.insert(roundGroups).values(group)]);
    return (await prepareOpening(allowed(), id))?.before;
  };
  expect(await draft()).toBe('Spring');
  expect(await draft({ mode: 'anonymous' })).toBeNull();
  expect(await draft({ opensAt: new Date(Date.now() + 200 * 86_400_000) })).toBeNull();
  const other = await openTestRound({ state: 'draft', openedAt: null, opensAt: null });
  expect((await prepareOpening(allowed(), other))?.before).toBeNull();
});
