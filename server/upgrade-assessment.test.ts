import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkAnswer } from '#core/response/check-answer.ts';
import { eq } from '#db/drizzle.ts';
import { audit, results, snapshots } from '#db/schema.ts';
import { answerAgain } from './answer-again.ts';
import { createAssessment } from './create-assessment.ts';
import { duplicateAssessment } from './duplicate-assessment.ts';
import { findUpgrade } from './find-upgrade.ts';
import { lastUpgrade } from './last-upgrade.ts';
import { loadResult } from './load-result.ts';
import { registry } from './registry.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { saveAnswer } from './save-answer.ts';
import { submitAssessment } from './submit-assessment.ts';
import {
  loadModels,
  newTestToken,
  openTest,
  openTestStore,
  smallModel,
  type TestStore,
  trial,
} from './testing.fixture.ts';
import { newToken } from './token.ts';
import { undoUpgrade } from './undo-upgrade.ts';
import { upgradeAssessment } from './upgrade-assessment.ts';

const story = '{ id: story, type: text, text: What happened lately?, scored: false }';
const first = smallModel.replace(story, '{ id: handover, text: Who takes over?, statements: [A, B, C, D] }');
/** `budget` is reworded, `docs` without its last statement, `handover` gone, `cost` new. */
const second = smallModel
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace('Who pays?', 'Who pays for it?')
  .replace(', Where it is needed]', ']')
  .replace(story, '{ id: cost, text: What does it cost?, statements: [A, B, C, D] }');

let store: TestStore;
let token: string;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await loadModels(store.folder, [first]);
  token = await newTestToken();
});

const save = async (question: string, phase: number, seen = 0, comment = '') =>
  saveAnswer(await openTest(token), {
    ...{ key: newToken(), question, seen, comment, link: '' },
    answer: { kind: 'phase', phase },
  });
const published = () => loadModels(store.folder, [first, second]);
const upgrade = async (key = newToken()) => {
  const opened = await openTest(token);
  const to = (await findUpgrade(opened))?.to.hash ?? opened.pinned.hash;
  return upgradeAssessment(opened, to, key);
};
const undo = async (key = newToken(), number = 1) => undoUpgrade(await openTest(token), number, key);
const saved = async () =>
  Object.fromEntries(
    [...(await openTest(token)).answers].map(([id, { answer, comment, version }]) => [
      id,
      [answer?.kind === 'phase' ? answer.phase : answer, comment, version],
    ]),
  );
const rowsOf = async () => {
  const { id } = await openTest(token);
  const { read } = registry().store;
  const kept = await read.select().from(snapshots).where(eq(snapshots.assessmentId, id));
  const events = await read.select({ what: audit.what }).from(audit).where(eq(audit.assessmentId, id));
  return {
    snapshots: kept.length,
    events: events.map(({ what }) => what).filter((what) => what.startsWith('upgrade')),
  };
};

const answerAll = async () => {
  await save('team', 2);
  await save('budget', 1, 0, 'why');
  await save('docs', 3, 0, 'a comment');
  await save('handover', 1);
};

describe('moving', () => {
  test('is offered when there is a newer version, and tells what becomes of each answer', async () => {
    await answerAll();
    expect(await findUpgrade(await openTest(token))).toBeNull();
    await published();
    const found = await findUpgrade(await openTest(token));
    expect(found?.to.questionnaire.version).toBe('1.1.0');
    expect(found?.report.answers.map(({ question, carried }) => [question, carried])).toEqual([
      ['team', { is: 'kept' }],
      ['budget', { is: 'lookAgain', because: 'reworded' }],
      ['docs', { is: 'lost', because: 'unknownStatement' }],
      ['handover', { is: 'lost', because: 'questionGone' }],
    ]);
    await loadModels(store.folder, [second.replace('1.1.0', '0.9')]);
    expect(await findUpgrade(await openTest(token))).toBeNull(); // older
  });

  test('takes along what fits, outdates what is to be looked at again, and keeps a comment whose answer is lost', async () => {
    await answerAll();
    await published();
    expect(await upgrade()).toEqual({ is: 'upgraded' });
    expect(await saved()).toEqual({ team: [2, '', 1], budget: [1, 'why', 2], docs: [null, 'a comment', 2] });
    expect((await openTest(token)).questionnaire.version).toBe('1.1.0');
    expect(await lastUpgrade(await openTest(token))).toMatchObject({ from: '1.0.0', lookAgain: ['budget'], since: 0 });
    expect(await save('budget', 2, 1)).toMatchObject({ is: 'changed' }); // a page from before
    expect(await save('budget', 2, 2)).toMatchObject({ is: 'saved', answered: 2, asked: 4 });
    expect(await lastUpgrade(await openTest(token))).toMatchObject({ lookAgain: [], since: 1 });
  });

  test('happens once for one key, whatever comes between, and once for ten at once', async () => {
    await answerAll();
    await published();
    const { hash } = (await findUpgrade(await openTest(token)))?.to ?? { hash: '' };
    const opened = await openTest(token);
    const all = await Promise.all(Array.from({ length: 10 }, () => upgradeAssessment(opened, hash, 'the-same-key')));
    expect(all).toEqual(all.map(() => ({ is: 'upgraded' })));
    expect(await rowsOf()).toEqual({ snapshots: 1, events: ['upgraded'] });
    expect(await undo()).toEqual({ is: 'undone' });
    expect(await upgradeAssessment(opened, hash, 'the-same-key')).toEqual({ is: 'upgraded' });
    expect((await openTest(token)).questionnaire.version).toBe('1.0.0');
    expect(await undo('the-same-key')).toEqual({ is: 'final' }); // the key of another request
  });

  test('goes on while answers come in: none is lost between the versions', async () => {
    await published();
    const outcomes = await Promise.all([
      save('team', 1),
      upgrade(),
      save('budget', 2),
      save('docs', 3),
      save('handover', 1),
    ]);
    expect(outcomes[1]).toEqual({ is: 'upgraded' });
    const { answers, questionnaire, pinned } = await openTest(token);
    expect(questionnaire.version).toBe('1.1.0');
    const given = [...answers].flatMap(([id, { answer }]) =>
      answer ? [{ question: pinned.questions.get(id), answer }] : [],
    );
    expect(given.length).toBeGreaterThan(0);
    for (const { question, answer } of given) expect(question && checkAnswer(question, answer)).toEqual([]);
  });

  test('is refused to a version that is not the newest, and for one that is submitted', async () => {
    await answerAll();
    await published();
    const opened = await openTest(token);
    expect(await upgradeAssessment(opened, 'none', newToken())).toEqual({ is: 'otherVersion' });
    await submitAssessment(opened);
    expect(await findUpgrade(await openTest(token))).toBeNull();
    expect(await upgradeAssessment(opened, 'none', newToken())).toEqual({ is: 'submitted' });
  });

  test('leaves submitted results as they were computed, with their own version', async () => {
    await answerAll();
    await submitAssessment(await openTest(token));
    const before = await loadResult(await openTest(token));
    await reopenAssessment(await openTest(token));
    await registry().store.commit((w) => [w.update(results).set({ questionnaireHash: null })]); // as an old row
    await published();
    await upgrade();
    const after = await loadResult(await openTest(token));
    expect(after).toEqual({ ...before, reopened: true });
    expect(after.is === 'ready' && after.questionnaire.version).toBe('1.0.0');
  });
});

describe('going back', () => {
  test('restores answers, profile and version; answers since then are gone', async () => {
    await answerAll();
    const before = await openTest(token);
    await published();
    await upgrade();
    await save('cost', 3);
    expect(await undo('the-same-key')).toEqual({ is: 'undone' });
    const after = await openTest(token);
    expect(after.pinned.hash).toBe(before.pinned.hash);
    const entries = (answers: typeof before.answers) => [...answers].map(([id, { version: _, ...rest }]) => [id, rest]);
    expect(entries(after.answers)).toEqual(entries(before.answers));
    expect(await rowsOf()).toEqual({ snapshots: 0, events: ['upgraded', 'upgradeUndone'] });
    expect(await undo('the-same-key')).toEqual({ is: 'undone' });
    expect(await undo()).toEqual({ is: 'final' });
    expect((await findUpgrade(after))?.to.questionnaire.version).toBe('1.1.0');
  });

  test('gives every answer a new version, so that a page of either version does not fit', async () => {
    await answerAll();
    await published();
    await upgrade();
    await save('budget', 3, 2);
    await undo();
    expect((await saved()).budget).toEqual([1, 'why', 4]);
  });

  test('ends with the next submit', async () => {
    await answerAll();
    await published();
    await upgrade();
    await submitAssessment(await openTest(token));
    expect(await lastUpgrade(await openTest(token))).toBeNull();
    await reopenAssessment(await openTest(token));
    expect(await lastUpgrade(await openTest(token))).toBeNull();
    expect(await undo()).toEqual({ is: 'final' });
  });
});

test('a trend marks the break and compares like for like', async () => {
  await answerAll();
  await submitAssessment(await openTest(token));
  await published();
  const next = await answerAgain(await openTest(token), await trial());
  if (next.is !== 'created') throw new Error(next.is);
  token = next.token;
  await save('team', 3);
  await save('cost', 0);
  await submitAssessment(await openTest(token));
  const loaded = await loadResult(await openTest(token));
  expect(loaded).toMatchObject({
    previous: {
      sameQuestions: false,
      otherVersion: '1.0.0',
      likeForLike: { asked: 4, unchanged: 1, before: { score: 2 }, after: { score: 3 } },
    },
  });
});

describe('a file', () => {
  const withStatus = (status: string) => second.replace('version: 1.1.0', `version: 1.1.0\nstatus: ${status}`);

  test('that is a draft is not served', async () => {
    await loadModels(store.folder, [first, withStatus('draft')]);
    expect(await findUpgrade(await openTest(token))).toBeNull();
  });

  test('that is retired is not started with any more; what runs goes on', async () => {
    await loadModels(store.folder, [first.replace('version: 1.0.0', 'version: 1.0.0\nstatus: retired')]);
    const given = { questionnaire: 'small', profile: null, team: 'Orders', shelf: newToken() };
    expect(await createAssessment(await trial(), given)).toEqual({ is: 'unknownQuestionnaire' });
    expect(await duplicateAssessment(await openTest(token), await trial(), 'Copy')).toEqual({ is: 'retired' });
    expect(await answerAgain(await openTest(token), await trial())).toEqual({ is: 'retired' });
    expect(await save('team', 1)).toMatchObject({ is: 'saved' });
    expect(await submitAssessment(await openTest(token))).toEqual({ is: 'submitted' });
  });
});
