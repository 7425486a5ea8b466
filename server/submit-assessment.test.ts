import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eq } from '#db/drizzle.ts';
import { results } from '#db/schema.ts';
import { answerAgain } from './answer-again.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { loadResult } from './load-result.ts';
import { registry } from './registry.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { saveAnswer } from './save-answer.ts';
import { setTargets } from './set-targets.ts';
import { submitAssessment } from './submit-assessment.ts';
import { newTestToken, openTest, openTestStore, type TestStore, trial } from './testing.fixture.ts';
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

const save = async (question: string, phase: number, seen = 0, of = token) =>
  saveAnswer(await openTest(of), {
    ...{ key: newToken(), question, seen, comment: '', link: '' },
    answer: { kind: 'phase', phase },
  });
const submit = async (of = token) => submitAssessment(await openTest(of));
const load = async (of = token) => loadResult(await openTest(of));

test('nothing answered, and a required question open, are refused', async () => {
  expect(await submit()).toEqual({ is: 'nothingAnswered' });
  await save('docs', 2);
  expect(await submit()).toEqual({ is: 'open', questions: ['team'] });
  expect(await load()).toEqual({ is: 'notSubmitted', answered: 1, asked: 4 });
});

test('the result of exactly these answers is kept; a second submit is refused', async () => {
  await save('team', 2);
  await save('budget', 1);
  await save('docs', 3);
  expect(await submit()).toEqual({ is: 'submitted' });
  expect(await submit()).toEqual({ is: 'alreadySubmitted' });
  // Dimensions 1.5 (reached 1) and 3 (reached 3).
  expect(await load()).toMatchObject({ is: 'ready', result: { score: 2.25, reached: 1 }, previous: null });
});

test('of ten submits at once one counts, while answers come in', async () => {
  await save('team', 2);
  const all = await Promise.all([...Array.from({ length: 10 }, () => submit()), save('docs', 1), save('budget', 3)]);
  expect(all.filter((one) => one.is === 'submitted').length).toBe(1);
  const { id, answers } = await openTest(token);
  const kept = await registry().store.read.select().from(results).where(eq(results.assessmentId, id));
  expect(kept.length).toBe(1);
  expect(kept[0]?.result.result.counts.scored).toBe(answers.size);
});

test('open again, change, submit: a second result, and the first one is kept', async () => {
  await save('team', 1);
  await submit();
  expect(await reopenAssessment(await openTest(token))).toEqual({ is: 'reopened' });
  expect(await reopenAssessment(await openTest(token))).toEqual({ is: 'notSubmitted' });
  await save('team', 3, 1);
  // Until the next submit the result is the one it was, with the answers it came from.
  const meanwhile = await load();
  expect(meanwhile).toMatchObject({ is: 'ready', reopened: true, result: { score: 1 } });
  expect(meanwhile.is === 'ready' && meanwhile.answers.get('team')?.answer).toEqual({ kind: 'phase', phase: 1 });
  expect(meanwhile.is === 'ready' && meanwhile.states.get('team')).toMatchObject({ scoreValue: 1 });
  await submit();
  expect(await load()).toMatchObject({ reopened: false, result: { score: 3 } });
  const { id } = await openTest(token);
  const kept = await registry().store.read.select().from(results).where(eq(results.assessmentId, id));
  expect(kept.map(({ number, score }) => [number, score])).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test('the next assessment of the team knows the result before', async () => {
  await save('team', 1);
  await submit();
  const next = await answerAgain(await openTest(token), await trial());
  if (next.is !== 'created') throw new Error(next.is);
  const opened = await openTest(next.token);
  expect(opened).toMatchObject({ team: 'Orders', submittedAt: null, previous: (await openTest(token)).id });
  expect(opened.answers.size).toBe(0);
  await save('team', 2, 0, next.token);
  await submit(next.token);
  expect(await load(next.token)).toMatchObject({
    result: { score: 2 },
    previous: { result: { score: 1 }, sameQuestions: true },
  });
  await deleteAssessment(await openTest(token));
  expect(await load(next.token)).toMatchObject({ previous: null });
});

test('targets are set one by one, taken back with null, and checked', async () => {
  const set = async (targets: Record<string, number | null>) => setTargets(await openTest(token), targets);
  expect(await set({ ownership: 2 })).toEqual({ is: 'set', targets: { ownership: 2 } });
  expect(await set({ service: 3 })).toEqual({ is: 'set', targets: { ownership: 2, service: 3 } });
  expect(await set({ ownership: null })).toEqual({ is: 'set', targets: { service: 3 } });
  expect(await set({ none: 1 })).toMatchObject({
    is: 'invalid',
    issues: [{ path: ['none'], code: 'unknownDimension' }],
  });
  expect(await set({ service: 4 })).toMatchObject({ is: 'invalid', issues: [{ code: 'notAPhase' }] });
  expect((await openTest(token)).targets).toEqual({ service: 3 });
  await save('team', 1);
  await submit();
  const loaded = await load();
  expect(loaded.is === 'ready' && loaded.plan.targets.get('service')).toEqual({ phase: 3, set: 'byTeam' });
});
