import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveAnswer } from './save-answer.ts';
import { sharedPage } from './shared-page.ts';
import { submitAssessment } from './submit-assessment.ts';
import { newTestToken, openTest, openTestStore, type TestStore } from './testing.fixture.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const nameOf = async (token: string, section = 'service', theme: 'system' | 'dark' = 'system') =>
  sharedPage(await openTest(token), section, theme);

async function say(token: string, question: string, phase: number | null, seen = 0): Promise<void> {
  const answer = phase === null ? null : ({ kind: 'phase', phase } as const);
  const entry = { key: `key-${question}-${seen}`, question, answer, comment: '', link: '', seen };
  expect(await saveAnswer(await openTest(token), entry)).toMatchObject({ is: 'saved' });
}

it('is one page for all who have not begun', async () => {
  const names = [await nameOf(await newTestToken({ team: 'A' })), await nameOf(await newTestToken({ team: 'B' }))];
  expect(names[0]).toMatch(/^[\w-]{43}$/);
  expect(names[1]).toBe(names[0]);
});

it('is another page in another section, theme or profile, and after answers elsewhere', async () => {
  const token = await newTestToken();
  const looked = await newTestToken({ profile: 'first-look' });
  const names = [
    await nameOf(token),
    await nameOf(token, 'ownership'),
    await nameOf(token, 'service', 'dark'),
    await nameOf(looked),
  ];
  await say(token, 'team', 2);
  names.push(await nameOf(token));
  expect(new Set(names).size).toBe(5);
  expect(names).not.toContain(null);
});

it('is the same again for two who are as far, whatever they said', async () => {
  const [a, b] = [await newTestToken(), await newTestToken()];
  await say(a, 'team', 0);
  await say(b, 'budget', 3);
  expect(await nameOf(a)).toBe(await nameOf(b));
});

it('is nobody else’s once something was saved in the section, also when it was taken back', async () => {
  const token = await newTestToken();
  await say(token, 'docs', 1);
  expect(await nameOf(token)).toBeNull();
  await say(token, 'docs', null, 1);
  expect(await nameOf(token)).toBeNull();
});

it('is nobody else’s in a submitted assessment or a section that is not there', async () => {
  const token = await newTestToken();
  expect(await nameOf(token, 'nothing')).toBeNull();
  await say(token, 'team', 1);
  await submitAssessment(await openTest(token));
  expect(await nameOf(token)).toBeNull();
});
