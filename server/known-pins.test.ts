import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eq } from '#db/drizzle.ts';
import { assessments } from '#db/schema.ts';
import { findUpgrade } from './find-upgrade.ts';
import { findOpenAssessment, type OpenAssessment } from './open-assessment.ts';
import { registry } from './registry.ts';
import { saveAnswer } from './save-answer.ts';
import { loadModels, newTestToken, openTest, openTestStore, smallModel, type TestStore } from './testing.fixture.ts';
import { newToken } from './token.ts';
import { upgradeAssessment } from './upgrade-assessment.ts';

const next = smallModel
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace('Who pays?', 'Who pays for it?')
  .replace(/\{ id: story.*/, '{ id: cost, text: What does it cost?, statements: [A, B, C, D] }');

let store: TestStore;
let token: string;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await loadModels(store.folder, [smallModel]);
  token = await newTestToken();
});

async function opened(): Promise<OpenAssessment> {
  const found = await findOpenAssessment(token);
  if (!found) throw new Error('nothing there');
  return found;
}
const save = async (question = 'team', seen = 0) =>
  saveAnswer(await opened(), {
    ...{ key: newToken(), question, seen, answer: { kind: 'phase', phase: 2 }, comment: '', link: '' },
  });

test('after a move to another version the next save is of that version, and from then on so is what is known', async () => {
  const first = (await opened()).pinned.hash;
  await loadModels(store.folder, [smallModel, next]);
  const assessment = await openTest(token);
  const second = (await findUpgrade(assessment))?.to.hash ?? '';
  await upgradeAssessment(assessment, second, newToken());
  expect(first).not.toBe(second);
  expect(await save()).toMatchObject({ is: 'saved', version: 1 });
  expect((await opened()).pinned.hash).toBe(second);
});

test('what was known before a move does not refuse a question that came with it', async () => {
  const before = await opened();
  await loadModels(store.folder, [smallModel, next]);
  const assessment = await openTest(token);
  await upgradeAssessment(assessment, (await findUpgrade(assessment))?.to.hash ?? '', newToken());
  const answer = { kind: 'phase', phase: 2 } as const;
  const sent = { key: newToken(), question: 'cost', seen: 0, answer, comment: '', link: '' };
  expect(await saveAnswer(before, sent)).toMatchObject({ is: 'saved', version: 1 });
});

test('what is gone without this process knowing is said to be deleted once, and then not there', async () => {
  const { id } = await opened();
  await registry().store.commit((w) => [w.delete(assessments).where(eq(assessments.id, id))]);
  expect(await save()).toEqual({ is: 'deleted' });
  expect(await findOpenAssessment(token)).toBeNull();
});
