import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findUpgrade } from './find-upgrade.ts';
import { type AnswerToSave, saveAnswer } from './save-answer.ts';
import { saveSection } from './save-section.ts';
import { loadModels, newTestToken, openTest, openTestStore, smallModel, type TestStore } from './testing.fixture.ts';
import { newToken } from './token.ts';
import { undoUpgrade } from './undo-upgrade.ts';
import { upgradeAssessment } from './upgrade-assessment.ts';

const first = smallModel;
/** `budget` has other words, `docs` another type, `story` is gone, `cost` new; `team` is the same. */
const second = smallModel
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace('Who pays?', 'Who pays for it?')
  .replace(/\{ id: docs.*/, '{ id: docs, type: text, text: Where is it written down? }')
  .replace(/\{ id: story.*/, '{ id: cost, text: What does it cost?, statements: [A, B, C, D] }');

let store: TestStore;
let token: string;
/** Of the version that an open page shows. */
let before: string;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await loadModels(store.folder, [first]);
  token = await newTestToken();
  before = (await openTest(token)).pinned.hash;
});

const move = async () => {
  await loadModels(store.folder, [first, second]);
  const opened = await openTest(token);
  await upgradeAssessment(opened, (await findUpgrade(opened))?.to.hash ?? '', newToken());
};
const input = (given: Partial<AnswerToSave>): AnswerToSave => ({
  ...{ key: newToken(), question: 'budget', answer: { kind: 'phase', phase: 2 }, comment: '', link: '', seen: 0 },
  questionnaire: before,
  ...given,
});
const save = async (given: Partial<AnswerToSave> = {}) => saveAnswer(await openTest(token), input(given));
const answered = async () => [...(await openTest(token)).answers.keys()];

const nothing = { answer: null, comment: '', link: '', version: 0 };

describe('a page from before the assessment moved', () => {
  test('saves to a question that is the same, and nothing to one that is not, answered or not', async () => {
    await move();
    expect(await save({ question: 'team' })).toMatchObject({ is: 'saved', version: 1 });
    expect(await save()).toEqual({ is: 'questionChanged', current: nothing });
    expect(await save({ question: 'docs' })).toEqual({ is: 'questionChanged', current: nothing });
    expect(await save({ question: 'story' })).toEqual({ is: 'notAsked' });
    expect(await answered()).toEqual(['team']);
  });

  test('is told when the move comes between its look and its save', async () => {
    const opened = await openTest(token);
    await move();
    expect(await saveAnswer(opened, input({}))).toEqual({ is: 'questionChanged', current: nothing });
  });

  test('hears the first reply again to what it had saved before', async () => {
    const once = input({});
    await saveAnswer(await openTest(token), once);
    await move();
    expect(await saveAnswer(await openTest(token), once)).toMatchObject({ is: 'saved', version: 1 });
    expect(await save({ seen: 2 })).toMatchObject({ is: 'questionChanged', current: { version: 2 } });
  });

  test('is one too after going back, and where it names a version that nobody knows', async () => {
    await move();
    before = (await openTest(token)).pinned.hash;
    await undoUpgrade(await openTest(token), 1, newToken());
    expect(await save()).toMatchObject({ is: 'questionChanged' });
    expect(await save({ question: 'cost' })).toEqual({ is: 'notAsked' });
    before = 'made up';
    expect(await save({ question: 'team' })).toMatchObject({ is: 'questionChanged' });
    expect(await save({ questionnaire: undefined })).toMatchObject({ is: 'saved' });
  });

  test('has its form saved but for what was newly said to questions that are not the same', async () => {
    await move();
    const shown = { answer: null, comment: '', link: '' };
    const said = { ...shown, answer: { kind: 'phase', phase: 1 } } as const;
    const entries = [
      { question: 'team', ...said, shown },
      { question: 'budget', ...said, shown },
      { question: 'docs', ...shown, comment: 'On paper', shown },
      { question: 'story', ...shown, comment: 'It broke', shown },
    ];
    const saved = { saved: ['team'], outdated: ['budget', 'docs'], gone: ['story'], conflicts: [], invalid: [] };
    expect(await saveSection(await openTest(token), { entries, questionnaire: before })).toMatchObject(saved);
    expect(await answered()).toEqual(['team']);
    const untouched = entries.map(({ question }) => ({ question, ...shown, shown }));
    expect(await saveSection(await openTest(token), { entries: untouched, questionnaire: before })).toMatchObject({
      outdated: [],
      gone: [],
    });
  });
});
