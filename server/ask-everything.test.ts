import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEverything } from './ask-everything.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { loadResult } from './load-result.ts';
import { saveAnswer } from './save-answer.ts';
import { submitAssessment } from './submit-assessment.ts';
import { newTestToken, openTest, openTestStore, type TestStore } from './testing.fixture.ts';
import { newToken } from './token.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('from a first look to all questions: answers stay, the rest is open, the result stays what it was', async () => {
  const token = await newTestToken({ profile: 'first-look' });
  const answer = { kind: 'phase', phase: 2 } as const;
  await saveAnswer(await openTest(token), {
    key: newToken(),
    question: 'team',
    answer,
    comment: '',
    link: '',
    seen: 0,
  });
  await submitAssessment(await openTest(token));
  expect((await openTest(token)).asked.size).toBe(2);

  expect(await askEverything(await openTest(token))).toEqual({ is: 'widened' });
  const now = await openTest(token);
  expect([now.profile, now.asked.size, now.submittedAt]).toEqual([null, 4, null]);
  expect(now.answers.get('team')?.answer).toEqual(answer);
  const loaded = await loadResult(now);
  expect(loaded).toMatchObject({ is: 'ready', reopened: true, profile: { id: 'first-look' }, result: { score: 2 } });
});

test('a deleted one stays as it is', async () => {
  const token = await newTestToken({ profile: 'first-look' });
  const opened = await openTest(token);
  await deleteAssessment(opened);
  expect(await askEverything(opened)).toEqual({ is: 'deleted' });
});
