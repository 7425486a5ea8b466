import { afterAll, beforeAll, expect, test } from 'vitest';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newTestToken, openTest } from '#server/testing.fixture.ts';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
let address: string;
beforeAll(async () => {
  api = await runApi();
  const token = await newTestToken();
  for (const question of ['team', 'budget', 'docs']) await put(api, token, { question });
  await submitAssessment(await openTest(token));
  address = `${api.url}/api/assessments/${token}/actions`;
});
afterAll(() => api.close());

const send = (method: 'POST' | 'PUT', url: string, body: unknown, key = crypto.randomUUID()) =>
  fetch(url, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
const step = 'reach:team:2';

test('an action is made once by its key, changed by its version, and read back', async () => {
  const key = crypto.randomUUID();
  const made = await send('POST', address, { step, owner: 'Ana', due: '2026-12-01' }, key);
  expect(made.status).toBe(201);
  const { id } = await made.json();
  const again = await send('POST', address, { step, owner: 'Ana', due: '2026-12-01' }, key);
  expect([again.status, await again.json()]).toEqual([201, { id, version: 1 }]);
  expect((await send('POST', address, { step })).status).toBe(409);
  const saved = await send('PUT', `${address}/${id}`, { seen: 1, status: 'done' });
  expect([saved.status, await saved.json()]).toEqual([200, { version: 2 }]);
  const late = await send('PUT', `${address}/${id}`, { seen: 1, status: 'dropped' });
  expect([late.status, await late.json()]).toMatchObject([
    409,
    { error: 'actionChanged', current: { status: 'done', owner: 'Ana', version: 2 } },
  ]);
  const { actions } = await (await fetch(address)).json();
  expect(actions).toMatchObject([{ id, step, status: 'done', attribution: { is: 'waiting' }, history: [{}, {}] }]);
});

test.each([
  [{ step, id: 'mine' }, 422],
  [{ step, version: 7 }, 422],
  [{ step, personId: 'p' }, 422],
  [{ step, due: 'tomorrow' }, 422],
  [{ step, evidence: 'javascript:alert(1)' }, 422],
  [{ step: 'reach:none:1' }, 422],
  [{}, 422],
])('%j is refused', async (body, status) => {
  const reply = await send('POST', address, body);
  expect([reply.status, (await reply.json()).error]).toEqual([status, 'invalid']);
});

test('nothing that was typed is in the log', () => {
  expect(api.logged()).toContain('/api/assessments/');
  expect(api.logged()).not.toContain('Ana');
});
