import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadResult } from './load-result.ts';
import { openedIn, readIn } from './read-in.ts';
import { saveAnswer } from './save-answer.ts';
import { sharedPage } from './shared-page.ts';
import { submitAssessment } from './submit-assessment.ts';
import { newTestToken, openTest, openTestStore, smallModel, type TestStore } from './testing.fixture.ts';

let store: TestStore;
beforeAll(async () => {
  const german = '{ questions.team.text: Wer pflegt es?, profiles.first-look.title: Erster Blick }';
  store = await openTestStore(`${smallModel}translations:\n  de: ${german}\n`);
});
afterAll(() => store.close());

test('an assessment is read in the first language that there is, and each language is made once', async () => {
  const opened = await openTest(await newTestToken({ profile: 'first-look' }));
  const german = openedIn(opened, ['fr', 'de-AT', 'en']);
  expect(german.questionnaire.locale).toBe('de');
  expect(german.profile?.title).toBe('Erster Blick');
  expect(JSON.stringify(german.questionnaire.nodes)).toContain('Wer pflegt es?');
  expect(JSON.stringify(german.questionnaire.nodes)).toContain('Who pays?');
  expect(readIn(opened.questionnaire, ['de'])).toBe(german.questionnaire);
  expect(openedIn(opened, ['fr']).questionnaire).toBe(opened.questionnaire);
});

test('a page shared by many has a name of its own in each language', async () => {
  const opened = await openTest(await newTestToken());
  const names = [[], ['en'], ['de']].map((each) => sharedPage(openedIn(opened, each), 'service', 'system'));
  expect(names[0]).toBe(names[1]);
  expect(names[2]).not.toBe(names[0]);
  expect(names).not.toContain(null);
});

test('the result is the same in every language', async () => {
  const token = await newTestToken();
  const opened = await openTest(token);
  const said = { key: 'key-of-the-test', question: 'team', comment: '', link: '', seen: 0 };
  await saveAnswer(opened, { ...said, answer: { kind: 'phase', phase: 2 } });
  expect((await submitAssessment(await openTest(token))).is).toBe('submitted');
  const now = await openTest(token);
  expect(await loadResult(openedIn(now, ['de']))).toEqual(await loadResult(now));
});
