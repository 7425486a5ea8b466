import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Answer } from '#core/response/answer.ts';
import { createAssessment } from './create-assessment.ts';
import { duplicateAssessment } from './duplicate-assessment.ts';
import { listAssessments } from './list-assessments.ts';
import { loadResult } from './load-result.ts';
import { saveAnswer } from './save-answer.ts';
import { saveSection } from './save-section.ts';
import { sharedPage } from './shared-page.ts';
import { submitAssessment } from './submit-assessment.ts';
import { openTest, openTestStore, type TestStore, trial } from './testing.fixture.ts';
import { newToken } from './token.ts';

const model = `
id: hosting
version: 1.0.0
title: Hosting
phases: [{ title: One }, { title: Two }]
dimensions:
  - id: place
    title: Place
    questions:
      - { id: cloud, text: Is it in a cloud?, type: choice, options: [{ id: 'yes', title: 'Yes', phase: 1 }, { id: 'no', title: 'No', phase: 0 }] }
      - { id: region, text: In which regions?, required: true, showIf: cloud = yes, statements: [One, Several] }
      - { id: room, text: Who has the key of the room?, statements: [Everybody, Somebody] }
  - id: costs
    title: Costs
    questions:
      - { id: bill, text: Who reads the bill?, showIf: cloud = yes, statements: [Nobody, Somebody] }
      - { id: power, text: Who pays for power?, statements: [Nobody, Somebody] }
`;

let store: TestStore;
let shelf: string;
let token: string;
beforeAll(async () => {
  store = await openTestStore(model);
});
afterAll(() => store.close());
beforeEach(async () => {
  shelf = newToken();
  const created = await createAssessment(await trial(shelf), {
    questionnaire: 'hosting',
    profile: null,
    team: 'Orders',
  });
  if (created.is !== 'created') throw new Error(created.is);
  token = created.token;
});

const cloud = (option: 'yes' | 'no'): Answer => ({ kind: 'choice', option });
const phase = (value: number): Answer => ({ kind: 'phase', phase: value });
const save = async (question: string, answer: Answer | null, seen = 0, of = token) =>
  saveAnswer(await openTest(of), { key: newToken(), question, answer, comment: '', link: '', seen });
const asked = async () => [...(await openTest(token)).asked];

it('asks what the answers so far ask for, and keeps an answer that is hidden later', async () => {
  expect(await asked()).toEqual(['cloud', 'room', 'power']);
  await save('cloud', cloud('yes'));
  expect(await asked()).toEqual(['cloud', 'region', 'room', 'bill', 'power']);
  await save('region', phase(1));
  await save('cloud', cloud('no'), 1);
  expect(await asked()).toEqual(['cloud', 'room', 'power']);
  expect((await openTest(token)).answers.get('region')).toMatchObject({ answer: phase(1) });
});

it('counts what is asked: in replies, in the list, and again in a repeated reply', async () => {
  expect(await save('cloud', cloud('yes'))).toMatchObject({ answered: 1, asked: 5 });
  expect(await save('region', phase(0))).toMatchObject({ answered: 2, asked: 5 });
  const last = { key: newToken(), question: 'cloud', answer: cloud('no'), comment: '', link: '', seen: 1 };
  const replies = [await saveAnswer(await openTest(token), last), await saveAnswer(await openTest(token), last)];
  expect(replies).toEqual(Array(2).fill({ is: 'saved', version: 2, answered: 1, asked: 3 }));
  expect(await listAssessments(shelf)).toMatchObject([{ answered: 1, asked: 3 }]);
});

it('counts the same in a copy', async () => {
  await save('cloud', cloud('yes'));
  await save('region', phase(0));
  await save('cloud', cloud('no'), 1);
  const other = newToken();
  await duplicateAssessment(await openTest(token), await trial(other), 'Copy');
  expect(await listAssessments(other)).toMatchObject([{ answered: 1, asked: 3 }]);
});

it('a form tells which questions its answers made to be asked', async () => {
  const nothing = { answer: null, comment: '', link: '' };
  const entry = { question: 'cloud', ...nothing, answer: cloud('yes'), shown: nothing };
  const reply = await saveSection(await openTest(token), { entries: [entry] });
  expect(reply).toMatchObject({ is: 'saved', appeared: ['region', 'bill'], answered: 1, asked: 5 });
  expect(await saveSection(await openTest(token), { entries: [entry] })).toMatchObject({
    saved: [],
    appeared: [],
    asked: 5,
  });
  expect(await save('room', phase(1))).toMatchObject({ answered: 2, asked: 5 });
});

it('what is required is so while it is asked; what is hidden does not score', async () => {
  await save('cloud', cloud('yes'));
  expect(await submitAssessment(await openTest(token))).toEqual({ is: 'open', questions: ['region'] });
  await save('region', phase(1));
  await save('bill', phase(1));
  await save('cloud', cloud('no'), 1);
  expect(await submitAssessment(await openTest(token))).toEqual({ is: 'submitted' });
  const loaded = await loadResult(await openTest(token));
  if (loaded.is !== 'ready') throw new Error('it was submitted');
  expect([...loaded.asked]).toEqual(['cloud', 'room', 'power']);
  expect(loaded.result.score).toBe(0);
});

it('a page is shared only by those for whom the same is asked on it', async () => {
  const name = async (of: string) => sharedPage(await openTest(of), 'costs', 'system');
  const others = await Promise.all(
    [1, 2, 3].map(async () => {
      const created = await createAssessment(await trial(shelf), {
        questionnaire: 'hosting',
        profile: null,
        team: 'B',
      });
      return created.is === 'created' ? created.token : '';
    }),
  );
  const [yes = '', no = '', alsoNo = ''] = others;
  await save('cloud', cloud('yes'), 0, yes);
  await save('cloud', cloud('no'), 0, no);
  await save('cloud', cloud('no'), 0, alsoNo);
  expect(new Set([await name(token), await name(yes), await name(no)]).size).toBe(3);
  expect(await name(alsoNo)).toBe(await name(no));
});

it('a page with a kept answer that is hidden is nobody else’s', async () => {
  await save('bill', phase(1));
  expect(sharedPage(await openTest(token), 'costs', 'system')).toBeNull();
});
