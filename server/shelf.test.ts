import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nobody, type Viewer } from '#core/access/viewer.ts';
import { eq } from '#db/drizzle.ts';
import { assessments, people } from '#db/schema.ts';
import { createAssessment } from './create-assessment.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { derivedToken } from './derived-token.ts';
import { duplicateAssessment } from './duplicate-assessment.ts';
import { housekeeping } from './housekeeping.ts';
import { listAssessments } from './list-assessments.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { mayStart } from './may-start.ts';
import { findOpenAssessment, openAssessment } from './open-assessment.ts';
import { registry } from './registry.ts';
import { renameAssessment } from './rename-assessment.ts';
import { restoreAssessment } from './restore-assessment.ts';
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
import { newToken, tokenHash } from './token.ts';

let store: TestStore;
let shelf: string;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(() => {
  shelf = newToken();
});

const answer = async (token: string, question: string, phase: number) =>
  saveAnswer(await openTest(token), {
    ...{ key: newToken(), question, seen: 0, comment: 'a comment', link: '' },
    answer: { kind: 'phase', phase },
  });
const create = async (given: object) =>
  createAssessment(await trial(shelf), { questionnaire: 'small', profile: null, team: 'Orders', ...given });
const days = (n: number) => new Date(Date.now() + n * 24 * 60 * 60 * 1000);

describe('starting', () => {
  test('what can be started is listed', async () => {
    expect(await listQuestionnaires()).toMatchObject([
      {
        ...{ id: 'small', version: '1.0.0', title: 'A small model', questions: 4, dimensions: 2, minutes: 2 },
        profiles: [{ id: 'first-look', title: 'First look', questions: 2, minutes: 1 }],
      },
    ]);
  });

  test('the name of the team is tidied; a missing or long one, and unknown things, are refused', async () => {
    const created = await create({ team: '  Order \n handling ' });
    expect(created.is === 'created' && (await openTest(created.token)).team).toBe('Order handling');
    expect(await create({ team: ' ' })).toMatchObject({ is: 'invalid', issues: [{ path: ['team'], code: 'missing' }] });
    expect(await create({ team: 'x'.repeat(81) })).toMatchObject({ issues: [{ code: 'tooLong' }] });
    expect(await create({ team: 'a\u0007b' })).toMatchObject({ issues: [{ code: 'badCharacters' }] });
    expect(await create({ questionnaire: 'none' })).toEqual({ is: 'unknownQuestionnaire' });
    expect(await create({ profile: 'none' })).toEqual({ is: 'unknownProfile' });
  });

  test('unknown and malformed links open nothing', async () => {
    for (const token of [newToken(), '', 'short', `${newToken()}=`, "' or 1=1 --"]) {
      expect(await openAssessment(token)).toBeNull();
      expect(await findOpenAssessment(token)).toBeNull();
    }
  });
});

describe('the list of a browser', () => {
  test('has its own assessments only, newest first, with links that open them', async () => {
    const first = await newTestToken({ shelf, team: 'One' });
    const second = await newTestToken({ shelf, team: 'Two', profile: 'first-look' });
    await answer(first, 'team', 2);
    await submitAssessment(await openTest(first));
    const listed = await listAssessments(shelf);
    expect(listed).toMatchObject([
      { token: second, team: 'Two', profile: 'First look', state: 'open', answered: 0, asked: 2, score: null },
      { token: first, team: 'One', profile: null, state: 'submitted', answered: 1, asked: 4, score: 2, reached: 0 },
    ]);
    expect(listed[0]).toMatchObject({ questionnaire: 'A small model', displayBase: 0 });
    expect(listed[0]?.phases).toEqual(['Initial', 'Managed', 'Defined', 'Optimizing']);
    expect(await listAssessments(newToken())).toEqual([]);
    expect(await listAssessments('not a secret')).toEqual([]);
  });

  test('neither links nor the browser secret are in the database', async () => {
    const token = await newTestToken({ shelf });
    const stored = await store.stored();
    expect(stored).toContain('A small model');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(shelf);
  });

  test('a renamed assessment keeps its link; a bad name changes nothing', async () => {
    const token = await newTestToken({ shelf });
    expect(await renameAssessment(await openTest(token), 'Payments')).toEqual({ is: 'renamed' });
    expect(await renameAssessment(await openTest(token), '')).toMatchObject({ is: 'invalid' });
    expect(await listAssessments(shelf)).toMatchObject([{ token, team: 'Payments' }]);
  });

  test('a copy has the answers and comments, and goes its own way', async () => {
    const token = await newTestToken({ shelf });
    await answer(token, 'team', 2);
    await submitAssessment(await openTest(token));
    const copy = await duplicateAssessment(await openTest(token), await trial(shelf), 'Orders (copy)');
    if (copy.is !== 'duplicated') throw new Error(copy.is);
    const opened = await openTest(copy.token);
    expect(opened).toMatchObject({ team: 'Orders (copy)', submittedAt: null });
    expect(opened.answers.get('team')).toMatchObject({
      answer: { kind: 'phase', phase: 2 },
      comment: 'a comment',
      version: 1,
    });
    await answer(copy.token, 'docs', 1);
    expect((await openTest(token)).answers.size).toBe(1);
    expect(await listAssessments(shelf)).toMatchObject([
      { answered: 2, state: 'open' },
      { answered: 1, state: 'submitted' },
    ]);
  });

  test('a copy whose name would be too long is called like the first', async () => {
    const copy = await duplicateAssessment(await openTest(await newTestToken()), await trial(shelf), 'x'.repeat(81));
    if (copy.is !== 'duplicated') throw new Error(copy.is);
    expect((await openTest(copy.token)).team).toBe('Orders');
  });
});

describe('deleting', () => {
  test('can be undone for seven days, and leaves the assessment as it was', async () => {
    const token = await newTestToken({ shelf });
    await answer(token, 'team', 2);
    expect(await deleteAssessment(await openTest(token))).toEqual({ is: 'deleted' });
    expect(await deleteAssessment(await openTest(token))).toEqual({ is: 'deleted' });
    expect(await listAssessments(shelf)).toMatchObject([{ token, state: 'deleted' }]);
    expect(await renameAssessment(await openTest(token), 'Payments')).toEqual({ is: 'deleted' });
    expect(await duplicateAssessment(await openTest(token), await trial(shelf), 'Orders (copy)')).toEqual({
      is: 'deleted',
    });
    expect(await submitAssessment(await openTest(token))).toEqual({ is: 'deleted' });
    await housekeeping(days(6));
    expect(await restoreAssessment(await openTest(token))).toEqual({ is: 'restored' });
    expect(await restoreAssessment(await openTest(token))).toEqual({ is: 'restored' });
    expect(await listAssessments(shelf)).toMatchObject([{ token, state: 'open', answered: 1 }]);
  });

  test('is for good after seven days', async () => {
    const token = await newTestToken({ shelf });
    const kept = await newTestToken({ shelf });
    await answer(token, 'team', 2);
    const before = await openTest(token);
    await deleteAssessment(before);
    const removed = await housekeeping(days(8));
    expect(removed.assessments).toBe(1);
    expect(removed.requestKeys).toBeGreaterThan(0);
    expect(await openAssessment(token)).toBeNull();
    expect(await restoreAssessment(before)).toEqual({ is: 'gone' });
    expect(await listAssessments(shelf)).toMatchObject([{ token: kept }]);
  });
});

describe('questionnaires', () => {
  test('a changed text is for new assessments; a started one keeps its own; a broken file harms nobody', async () => {
    const before = await newTestToken({ shelf });
    const changed = smallModel.replace('Who pays?', 'Who pays for it?');
    const broken = 'id: broken\nphases: [\n';
    const { questionnaires, faults } = await loadModels(store.folder, [changed, broken]);
    expect(questionnaires).toBe(1);
    const errors = faults.filter(({ severity }) => severity === 'error');
    expect(errors[0]).toMatchObject({ file: 'model-1.yaml', line: expect.any(Number), column: expect.any(Number) });
    const after = await newTestToken({ shelf });
    const textOf = async (token: string) => (await openTest(token)).pinned.questions.get('budget')?.text;
    expect([await textOf(before), await textOf(after)]).toEqual(['Who pays?', 'Who pays for it?']);
    expect((await listAssessments(shelf)).length).toBe(2);
  });
});

describe('for somebody who has signed in', () => {
  const ada: Viewer = { is: 'person', id: 'ada', name: 'Ada', role: 'person', memberOf: new Set(), leads: new Set() };
  beforeAll(async () => {
    const row = { id: 'ada', name: 'Ada', address: 'ada@example.org', role: 'person', createdAt: new Date() } as const;
    await registry().store.commit((w) => [w.insert(people).values(row)]);
  });

  test('what they start is theirs on every device, and not in the list of the browser', async () => {
    const may = await mayStart(ada, shelf);
    if (!may) throw new Error('refused');
    const created = await createAssessment(may, { questionnaire: 'small', profile: null, team: 'Mine' });
    if (created.is !== 'created') throw new Error(created.is);
    expect(await listAssessments(null, ada)).toMatchObject([{ token: created.token, team: 'Mine' }]);
    expect(await listAssessments(shelf)).toEqual([]);
    expect((await openTest(created.token)).team).toBe('Mine');
  });

  test('a second token made from the id opens what was started elsewhere', async () => {
    const token = await newTestToken({ shelf });
    const { id } = await openTest(token);
    const own = derivedToken('assessment', id);
    expect(await openAssessment(own)).toBeNull();
    await registry().store.commit((w) => [
      w
        .update(assessments)
        .set({ ownerId: 'ada', ownerTokenHash: tokenHash(own) })
        .where(eq(assessments.id, id)),
    ]);
    expect((await openTest(own)).id).toBe(id);
    expect((await findOpenAssessment(own))?.id).toBe(id);
    expect((await openTest(token)).id).toBe(id);
    const listed = await listAssessments(shelf, ada);
    expect(listed.filter(({ token: one }) => one === own).length).toBe(1);
    expect(listed.some(({ token: one }) => one === token)).toBe(false);
  });

  test('once there is an administrator, nobody starts without an account', async () => {
    expect(await mayStart(nobody, shelf)).not.toBeNull();
    const joined = { role: 'administrator', joinedAt: new Date() } as const;
    await registry().store.commit((w) => [w.update(people).set(joined).where(eq(people.id, 'ada'))]);
    expect(await mayStart(nobody, shelf)).toBeNull();
    expect(await mayStart(ada, shelf)).not.toBeNull();
    await expect(mayStart(nobody, 'not a secret')).rejects.toThrow(TypeError);
  });
});
