import { afterAll, beforeAll, expect, test } from 'vitest';
import { findUpgrade } from './find-upgrade.ts';
import { loadResult } from './load-result.ts';
import { openedIn, readIn } from './read-in.ts';
import { saveAnswer } from './save-answer.ts';
import { sharedPage } from './shared-page.ts';
import { submitAssessment } from './submit-assessment.ts';
import { loadModels, newTestToken, openTest, openTestStore, smallModel, type TestStore } from './testing.fixture.ts';

let store: TestStore;
let model: string;
beforeAll(async () => {
  const german = '{ questions.team.text: Wer pflegt es?, profiles.first-look.title: Erster Blick }';
  model = `${smallModel}translations:\n  de: ${german}\n`;
  store = await openTestStore(model);
});
afterAll(() => store.close());

const said = { key: 'key-of-the-test', question: 'team', comment: '', link: '', seen: 0 };

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
  await saveAnswer(opened, { ...said, answer: { kind: 'phase', phase: 2 } });
  expect((await submitAssessment(await openTest(token))).is).toBe('submitted');
  const now = await openTest(token);
  const [german, original] = [await loadResult(openedIn(now, ['de'])), await loadResult(now)];
  if (german.is !== 'ready' || original.is !== 'ready') throw new Error('it was submitted');
  expect(german.questionnaire.locale).toBe('de');
  expect({ ...german, questionnaire: null }).toEqual({ ...original, questionnaire: null });
});

test('a move to another version compares what was written, not its translations', async () => {
  const token = await newTestToken();
  await saveAnswer(await openTest(token), { ...said, answer: { kind: 'phase', phase: 2 } });
  await loadModels(store.folder, [model.replace('version: 1.0.0', 'version: 1.1.0')]);
  const now = openedIn(await openTest(token), ['de']);
  expect((await findUpgrade(now))?.report.answers.map(({ carried }) => carried.is)).toEqual(['kept']);
});
