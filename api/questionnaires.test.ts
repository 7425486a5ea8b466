import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';
import { loadModels, smallModel } from '#server/testing.fixture.ts';
import { type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  const second = smallModel.replace('1.0.0', '1.1.0').replace('Who pays?', 'Who pays for it?');
  const draft = smallModel.replace('version: 1.0.0', 'version: 2.0.0\nstatus: draft');
  await loadModels(api.store.folder, [smallModel, second, draft]);
});
afterAll(() => api.close());

const get = async (path: string) => {
  const response = await fetch(`${api.url}/api/questionnaires${path}`);
  return { status: response.status, body: await response.json() };
};

it('lists what can be started, each in its newest published version', async () => {
  const [small] = (await get('')).body;
  expect(small).toEqual({
    ...{ id: 'small', version: '1.1.0', title: 'A small model', description: 'For tests.' },
    ...{ questions: 4, dimensions: 2 },
  });
});

it('lists the published versions, newest first, and no draft', async () => {
  const { status, body } = await get('/small/versions');
  expect(status).toBe(200);
  expect(body).toMatchObject([
    { version: '1.1.0', status: 'published', current: true, hash: expect.any(String), since: expect.any(String) },
    { version: '1.0.0', status: 'published', current: false },
  ]);
  expect(body).toHaveLength(2);
});

it('gives a version in full, which loads as the same again', async () => {
  const [{ hash }] = (await get('/small/versions')).body;
  const { status, body } = await get(`/small/versions/${hash}`);
  expect(status).toBe(200);
  expect(loadQuestionnaire(JSON.stringify(body), 'small.json')).toMatchObject({ ok: true, hash });
});

it('has nothing for an unknown id, an unknown version and a version of another questionnaire', async () => {
  const [{ hash }] = (await get('/small/versions')).body;
  for (const path of ['/other/versions', '/small/versions/x', `/other/versions/${hash}`, '/small/versions/1.1.0']) {
    expect(await get(path), path).toMatchObject({ status: 404, body: { error: 'notFound' } });
  }
});
