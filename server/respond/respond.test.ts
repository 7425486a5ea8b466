import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nobody, type Person } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { assessments, audit, requestKeys, results, roundLinks, rounds } from '#db/schema.ts';
import { loadResult } from '../load-result.ts';
import { findOpenAssessment, type Opened, openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { reopenAssessment } from '../reopen-assessment.ts';
import { saveAnswer } from '../save-answer.ts';
import { saveSection } from '../save-section.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, smallModel, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { openRoundLink } from './open-round-link.ts';
import { answerTogether, linked, makeTestLink, makeTestPerson, openTestRound } from './round.fixture.ts';
import { startResponse } from './start-response.ts';
import { withdrawResponse } from './withdraw-response.ts';

const model = smallModel.replace('text: Who pays?,', 'text: Who pays?, audience: executive,');
let store: TestStore;
let ada: Person;
beforeAll(async () => {
  store = await openTestStore(model);
  const id = await makeTestPerson('ada');
  ada = { is: 'person', id, name: 'Ada', role: 'person', memberOf: new Set(), leads: new Set() };
});
afterAll(() => store.close());

async function start(link: string, viewer: Person | typeof nobody = nobody, typed = {}): Promise<string> {
  const started = await startResponse(await linked(link), viewer, typed);
  if (started.is !== 'started') throw new Error(started.is);
  return started.token;
}
async function open(token: string): Promise<Opened> {
  const opened = await openAssessment(token);
  if (!opened) throw new Error('nothing behind this token');
  return opened;
}
const answer = async (token: string, phase = 2, key = newToken(), seen = 0) => {
  const found = await findOpenAssessment(token);
  if (!found) throw new Error('nothing behind this token');
  return saveAnswer(found, { key, question: 'team', seen, comment: '', link: '', answer: { kind: 'phase', phase } });
};
const change = (round: string, set: Partial<typeof rounds.$inferInsert>) =>
  registry().store.commit((w) => [w.update(rounds).set(set).where(eq(rounds.id, round))]);
const past = new Date(Date.now() - 1000);

describe('a link into a round', () => {
  test('opens in every state but a draft; unknown, malformed and revoked ones open nothing', async () => {
    const round = await openTestRound();
    const link = await makeTestLink(round);
    expect(await linked(link)).toMatchObject({
      phase: 'open',
      questions: 4,
      round: { title: 'Spring' },
      group: { name: 'Orders' },
    });
    await change(round, { closesAt: past });
    expect((await linked(link)).phase).toBe('ended');
    await change(round, { state: 'draft' });
    expect(await openRoundLink(link)).toBeNull();
    await change(round, { state: 'open', closesAt: null });
    await registry().store.commit((w) => [
      w.update(roundLinks).set({ revokedAt: past }).where(eq(roundLinks.roundId, round)),
    ]);
    expect(await openRoundLink(link)).toBeNull();
    for (const token of [newToken(), '', 'short']) expect(await openRoundLink(token)).toBeNull();
  });

  test('starts no response outside of the time of the round', async () => {
    const round = await openTestRound({ opensAt: new Date(Date.now() + 60_000) });
    const link = await linked(await makeTestLink(round));
    expect(await startResponse(link, nobody, {})).toEqual({ is: 'roundClosed' });
    await change(round, { opensAt: null, closesAt: past });
    expect(await startResponse({ ...link, phase: 'open' }, nobody, {})).toEqual({ is: 'roundClosed' });
  });

  test('asks for what it does not say, and asks each audience its own questions', async () => {
    const round = await openTestRound({ audiences: ['developer', 'executive'] });
    const link = await makeTestLink(round);
    expect(await startResponse(await linked(link), nobody, {})).toEqual({ is: 'invalid', problems: ['audience'] });
    const asked = async (audience: string) => [...(await open(await start(link, nobody, { audience }))).asked];
    expect(await asked('developer')).toEqual(['team', 'docs', 'story']);
    expect(await asked('executive')).toEqual(['team', 'budget', 'docs', 'story']);
    const forExecutives = await makeTestLink(round, { audience: 'executive' });
    expect((await open(await start(forExecutives))).audience).toBe('executive');
  });

  test('gives somebody who is known one response, on whatever device; others get one each', async () => {
    const link = await makeTestLink(await openTestRound());
    const token = await start(link, ada);
    expect(await start(link, ada)).toBe(token);
    const at = await Promise.all(Array.from({ length: 10 }, () => start(link, ada)));
    expect(new Set(at)).toEqual(new Set([token]));
    expect(await start(link)).not.toBe(await start(link));
    expect((await open(token)).round?.title).toBe('Spring');
  });

  test.each(['named', 'confidential', 'anonymous'] as const)(
    'for one person works once, whoever races: %s',
    async (mode) => {
      const round = await openTestRound({ mode });
      const link = await linked(await makeTestLink(round, { kind: 'personal' }));
      const all = await Promise.all(Array.from({ length: 50 }, () => startResponse(link, nobody, {})));
      expect(all.filter(({ is }) => is === 'started').length).toBe(1);
      expect(all.filter(({ is }) => is === 'used').length).toBe(49);
      const rows = await registry().store.read.select().from(assessments).where(eq(assessments.roundId, round));
      expect(rows.length).toBe(1);
    },
  );

  test.each(['named', 'confidential'] as const)(
    'for somebody named leads only them back to the answers: %s',
    async (mode) => {
      const round = await openTestRound({ mode });
      const token = await makeTestLink(round, { kind: 'personal', personId: ada.id });
      const link = await linked(token);
      const all = await Promise.all(Array.from({ length: 20 }, () => startResponse(link, nobody, {})));
      expect(all.filter(({ is }) => is === 'started').length).toBe(1);
      // Whoever finds the link later, in a mail that was passed on, say.
      expect(await startResponse(await linked(token), nobody, {})).toEqual({ is: 'used' });
      expect(await startResponse(link, nobody, {})).toEqual({ is: 'used' });
      expect((await startResponse(await linked(token), ada, {})).is).toBe('started');
      expect((await startResponse(await linked(token), { ...ada, id: 'another' }, {})).is).toBe('used');
    },
  );

  test('for somebody who began by another link is used up all the same', async () => {
    const round = await openTestRound();
    const begun = await start(await makeTestLink(round), ada);
    const token = await makeTestLink(round, { kind: 'personal', personId: ada.id });
    expect(await start(token)).toBe(begun);
    expect(await startResponse(await linked(token), nobody, {})).toEqual({ is: 'used' });
  });

  test('leads a whole team to one answer', async () => {
    const round = await openTestRound();
    const link = await makeTestLink(round);
    await answerTogether(round);
    const token = await start(link);
    expect(await start(link, ada)).toBe(token);
    expect(await answer(token)).toMatchObject({ is: 'saved' });
    expect((await open(token)).agreed).toBe(true);
    expect(await withdrawResponse(await open(token))).toEqual({ is: 'agreed' });
  });
});

describe('when the round is over', () => {
  test('nothing more is saved, by whatever way; what was saved in time is told again', async () => {
    const round = await openTestRound();
    const token = await start(await makeTestLink(round));
    const key = newToken();
    expect(await answer(token, 2, key)).toMatchObject({ is: 'saved', version: 1 });
    await change(round, { closesAt: past });
    expect(await answer(token, 2, key)).toMatchObject({ is: 'saved', version: 1 });
    expect(await answer(token, 3, newToken(), 1)).toEqual({ is: 'roundClosed' });
    const entry = { answer: null, comment: 'late', link: '' };
    const found = await findOpenAssessment(token);
    if (!found) throw new Error('gone');
    const shown = { answer: null, comment: '', link: '' };
    expect(await saveSection(found, { entries: [{ question: 'docs', ...entry, shown }] })).toEqual({
      is: 'roundClosed',
    });
    expect(await submitAssessment(await open(token))).toEqual({ is: 'roundClosed' });
    expect(await withdrawResponse(await open(token))).toEqual({ is: 'roundClosed' });
    expect([...(await open(token)).answers.keys()]).toEqual(['team']);
  });

  test('what was submitted stays submitted; before that it can be changed and withdrawn', async () => {
    const round = await openTestRound();
    const token = await start(await makeTestLink(round));
    await answer(token);
    expect(await submitAssessment(await open(token))).toEqual({ is: 'submitted' });
    expect(await reopenAssessment(await open(token))).toEqual({ is: 'reopened' });
    expect(await submitAssessment(await open(token))).toEqual({ is: 'submitted' });
    await change(round, { state: 'closed' });
    expect(await reopenAssessment(await open(token))).toEqual({ is: 'roundClosed' });
    await change(round, { state: 'open' });
    expect(await withdrawResponse(await open(token))).toEqual({ is: 'withdrawn' });
    expect(await openAssessment(token)).toBeNull();
  });

  test('of closing and submitting at once, what came first holds', async () => {
    for (let n = 0; n < 20; n += 1) {
      const round = await openTestRound();
      const token = await start(await makeTestLink(round));
      await answer(token);
      const opened = await open(token);
      const [submitted] = await Promise.all([submitAssessment(opened), change(round, { state: 'closed' })]);
      const { submittedAt } = await open(token);
      expect(submitted.is).toBe(submittedAt ? 'submitted' : 'roundClosed');
    }
  });

  test('submitting twice at once gives one result', async () => {
    const token = await start(await makeTestLink(await openTestRound()));
    await answer(token);
    const opened = await open(token);
    const all = await Promise.all(Array.from({ length: 50 }, () => submitAssessment(opened)));
    expect(all.filter(({ is }) => is === 'submitted').length).toBe(1);
    const rows = await registry().store.read.select().from(results).where(eq(results.assessmentId, opened.id));
    expect(rows.length).toBe(1);
  });
});

test('a round that shows nobody the result of one alone does not show it', async () => {
  const round = await openTestRound({ ownResult: 0 });
  const token = await start(await makeTestLink(round));
  await answer(token);
  await submitAssessment(await open(token));
  expect(await loadResult(await open(token))).toMatchObject({ is: 'notShown' });
  await change(round, { ownResult: 1 });
  expect(await loadResult(await open(token))).toMatchObject({ is: 'ready' });
});

test('the route of a respondent leads to what the round aims at', async () => {
  const round = await openTestRound({ target: 1 });
  const token = await start(await makeTestLink(round));
  await answer(token);
  await submitAssessment(await open(token));
  const loaded = await loadResult(await open(token));
  const targets = loaded.is === 'ready' ? [...loaded.plan.targets.values()] : [];
  expect(targets.length).toBeGreaterThan(1);
  for (const target of targets) expect(target).toEqual({ phase: 1, set: 'byRound' });
});

describe('an anonymous round', () => {
  test('stores nothing that says who answered or when', async () => {
    const openedAt = new Date('2027-03-01T08:00:00Z');
    const round = await openTestRound({ mode: 'anonymous', openedAt });
    const token = await start(await makeTestLink(round, { kind: 'personal', personId: ada.id }), ada);
    await answer(token);
    await submitAssessment(await open(token));
    await reopenAssessment(await open(token));
    await submitAssessment(await open(token));
    const { read } = registry().store;
    const [row] = await read.select().from(assessments).where(eq(assessments.roundId, round));
    expect(row).toMatchObject({ respondentId: null, ownerId: null, ownerTokenHash: null, sealedToken: '' });
    expect([row?.createdAt, row?.updatedAt, row?.submittedAt]).toEqual([openedAt, openedAt, openedAt]);
    expect(row?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    const of = row?.id ?? '';
    const kept = await read.select().from(results).where(eq(results.assessmentId, of));
    expect(kept.map(({ at }) => at)).toEqual([openedAt, openedAt]);
    expect(await read.select().from(audit).where(eq(audit.assessmentId, of))).toEqual([]);
    const [key] = await read.select().from(requestKeys).where(eq(requestKeys.assessmentId, of));
    expect((key?.at.getTime() ?? 1) % 86_400_000).toBe(0);
    expect(JSON.stringify(await read.select().from(audit))).not.toContain(of);
  });
});
