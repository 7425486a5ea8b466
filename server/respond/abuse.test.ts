import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { closeIfOver } from '../rounds/close-if-over.ts';
import { addPeople, allowed } from '../rounds/rounds.fixture.ts';
import { listShareLinks, makeShareLink, shareHolder } from '../rounds/share-results.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { openRoundLink } from './open-round-link.ts';
import { answerTogether, linked, makeTestLink, openTestRound } from './round.fixture.ts';
import { startResponse } from './start-response.ts';

// Links that are guessed or foreign, clocks that jump, and two browsers at once (abuse plan, A6 and A23).

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await addPeople('m');
});
afterAll(() => store.close());
afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;
const from = (ms: number) => vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] });

async function start(link: string): Promise<string> {
  const started = await startResponse(await linked(link), nobody, {});
  if (started.is !== 'started') throw new Error(started.is);
  return started.token;
}

async function answer(token: string, phase: number, { question = 'team', seen = 0 } = {}) {
  const found = await findOpenAssessment(token);
  if (!found) throw new Error('nothing behind this token');
  const given = { kind: 'phase', phase } as const;
  return saveAnswer(found, { key: newToken(), question, seen, comment: '', link: '', answer: given });
}

async function submit(token: string) {
  const opened = await openAssessment(token);
  return opened && submitAssessment(opened);
}

/** A link into a round, an answer to it and a link to its results, with what is looked up behind each. */
async function tokens(): Promise<readonly (readonly [string, (token: string) => Promise<unknown>])[]> {
  const closed = await openTestRound({ state: 'closed' });
  await makeShareLink(allowed(), closed, { group: null, label: 'The board', days: 7 });
  const [share] = await listShareLinks(allowed(), closed);
  const link = await makeTestLink(await openTestRound());
  return [
    [link, openRoundLink],
    [await start(link), openAssessment],
    [share?.token ?? '', shareHolder],
  ];
}

test('A6: no link is opened by one that differs in a single character, nor by another kind', async () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const all = await tokens();
  let asked = 0;
  for (const [token, look] of all) {
    expect(await look(token)).not.toBeNull();
    for (const [other] of all) if (other !== token) expect(await look(other)).toBeNull();
    // The last character holds four bits: what it decodes to may be the same, the link is not.
    for (let at = 0; at < token.length; at += at < 40 ? 8 : 1) {
      for (const sign of alphabet) {
        const guess = token.slice(0, at) + sign + token.slice(at + 1);
        if (guess === token) continue;
        asked += 1;
        expect(await look(guess)).toBeNull();
      }
    }
  }
  expect(asked).toBe(3 * 8 * 63);
});

test('a clock that is put back opens no round again that was closed', async () => {
  const round = await openTestRound();
  const link = await makeTestLink(round);
  const token = await start(link);
  await answer(token, 2);
  from(2 * hour);
  expect((await closeIfOver(round))?.state).toBe('closed');
  from(-3 * hour);
  expect((await linked(link)).phase).toBe('closed');
  expect(await answer(token, 3, { seen: 1 })).toEqual({ is: 'roundClosed' });
  expect(await submit(token)).toEqual({ is: 'roundClosed' });
  expect(await startResponse(await linked(link), nobody, {})).toEqual({ is: 'roundClosed' });
});

test('a clock that jumps ahead and back again loses nothing of an open round', async () => {
  const round = await openTestRound();
  const token = await start(await makeTestLink(round));
  expect(await answer(token, 1)).toMatchObject({ is: 'saved' });
  // Before it opens, and after it is over: nothing is taken, and nothing changes.
  for (const jump of [-24 * hour, 48 * hour]) {
    from(jump);
    expect(await answer(token, 3, { seen: 1 })).toEqual({ is: 'roundClosed' });
    expect(await submit(token)).toEqual({ is: 'roundClosed' });
    vi.useRealTimers();
  }
  expect(await answer(token, 2, { seen: 1 })).toMatchObject({ is: 'saved', version: 2 });
  expect(await submit(token)).toEqual({ is: 'submitted' });
});

test('of two browsers that answer for a team at once, neither is lost silently', async () => {
  for (let n = 0; n < 20; n += 1) {
    const round = await openTestRound();
    const link = await makeTestLink(round);
    await answerTogether(round);
    const [one, two] = await Promise.all([start(link), start(link)]);
    expect(one).toBe(two);
    // The same question: one is stored, the other hears of it and what it says.
    const saved = await Promise.all([answer(one, 1), answer(two, 3)]);
    expect(saved.map(({ is }) => is).sort()).toEqual(['changed', 'saved']);
    const kept = (await openAssessment(one))?.answers.get('team')?.answer;
    expect(saved.find(({ is }) => is === 'changed')).toMatchObject({ current: { answer: kept, version: 1 } });
    // Different questions: both are stored.
    const beside = await Promise.all([answer(one, 1, { question: 'docs' }), answer(two, 2, { question: 'budget' })]);
    expect(beside.map(({ is }) => is)).toEqual(['saved', 'saved']);
    // A save and a submit: the result has the answer, or the save hears that it came too late.
    const [late, submitted] = await Promise.all([answer(two, 2, { seen: 1 }), submit(one)]);
    expect(submitted).toEqual({ is: 'submitted' });
    expect(['saved', 'closed']).toContain(late.is);
    const now = await openAssessment(one);
    expect(now?.answers.get('team')?.version).toBe(late.is === 'saved' ? 2 : 1);
  }
});
