import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findQuestionnaire } from './find-questionnaire.ts';
import { compareListed, listVersions } from './list-versions.ts';
import { loadQuestionnaires } from './questionnaires.ts';
import { loadModels, newTestToken, openTestStore, smallModel, type TestStore } from './testing.fixture.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(() => loadModels(store.folder, [smallModel]));

const labelled = (version: string, status = '') =>
  smallModel.replace('version: 1.0.0', `version: ${version}${status && `\nstatus: ${status}`}`);
const listed = async () =>
  (await listVersions('small')).map(({ version, status, current }) => [version, status, current]);

describe('the files of a questionnaire', () => {
  test('the highest version is served, by its numbers, whatever the file is called', async () => {
    await loadModels(store.folder, [labelled('1.10.0'), labelled('1.9.0'), smallModel]);
    expect((await findQuestionnaire('small'))?.version).toBe('1.10.0');
    expect(await listed()).toEqual([
      ['1.10.0', 'published', true],
      ['1.9.0', 'published', false],
      ['1.0.0', 'published', false],
    ]);
  });

  test('a draft is listed while its file says so; then it is published', async () => {
    await loadModels(store.folder, [smallModel, labelled('3.0.0', 'draft')]);
    expect((await listed())[0]).toEqual(['3.0.0', 'draft', false]);
    expect((await findQuestionnaire('small'))?.version).toBe('1.0.0');
    await loadModels(store.folder, [smallModel]);
    expect((await listed()).map(([version]) => version)).not.toContain('3.0.0');
    await loadModels(store.folder, [smallModel, labelled('3.0.0')]);
    expect((await listed())[0]).toEqual(['3.0.0', 'published', true]);
  });

  test('one that is retired can be published again', async () => {
    await loadModels(store.folder, [labelled('1.0.0', 'retired')]);
    expect(await listed()).toContainEqual(['1.0.0', 'retired', false]);
    expect(await findQuestionnaire('small')).toBeNull();
    await loadModels(store.folder, [smallModel]);
    expect(await listed()).toContainEqual(['1.0.0', 'published', true]);
  });

  test('those in the data folder are served beside the ones that come with the product', async () => {
    const own = join(store.folder, 'questionnaires');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'mine.yaml'), smallModel.replace('id: small', 'id: mine'));
    await loadQuestionnaires();
    expect((await findQuestionnaire('mine'))?.id).toBe('mine');
    expect((await findQuestionnaire('platform-engineering'))?.id).toBe('platform-engineering');
  });
});

test('assessments are counted by their version', async () => {
  await newTestToken();
  await newTestToken();
  expect((await listVersions('small')).find(({ version }) => version === '1.0.0')?.assessments).toBe(2);
  expect(await listVersions('none')).toEqual([]);
});

test('two versions are compared, drafts too', async () => {
  await loadModels(store.folder, [smallModel, labelled('9.0.0', 'draft').replace('Who pays?', 'Who pays for it?')]);
  const versions = await listVersions('small');
  const [after, before] = [versions[0], versions.find(({ version }) => version === '1.0.0')];
  if (!after || !before) throw new Error('two versions');
  const { difference } = await compareListed('small', before, after, []);
  expect(difference.reworded.map(({ id }) => id)).toEqual(['', 'budget']);
});
