import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { deleteAssessment } from '#server/delete-assessment.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newTestToken, openTest } from '#server/testing.fixture.ts';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

const answer = { kind: 'phase', phase: 2 };
const body = { answer, comment: '', link: '', seen: 0 };

describe('PUT an answer', () => {
  it('stores it and says how far the assessment is', async () => {
    const token = await newTestToken();
    const response = await put(api, token, { body: { ...body, comment: 'Since May' } });
    expect([response.status, await response.json()]).toEqual([200, { version: 1, answered: 1, asked: 4 }]);
    const stored = { answer, comment: 'Since May', link: '', version: 1 };
    expect((await openTest(token)).answers.get('team')).toEqual(stored);
  });

  it('answers a repetition with the same and refuses another body under the same key', async () => {
    const token = await newTestToken();
    const headers = { 'idempotency-key': 'the-same-key' };
    const first = await put(api, token, { body, headers });
    const second = await put(api, token, { body, headers });
    expect(await second.json()).toEqual(await first.json());
    const other = await put(api, token, { body: { ...body, comment: 'Other' }, headers });
    expect([other.status, await other.json()]).toMatchObject([409, { error: 'keyReused' }]);
  });

  it('shows what somebody else saved meanwhile', async () => {
    const token = await newTestToken();
    await put(api, token, { body });
    const late = await put(api, token, { body: { ...body, answer: { kind: 'phase', phase: 0 } } });
    const current = { answer, comment: '', link: '', version: 1 };
    expect([late.status, await late.json()]).toMatchObject([409, { error: 'changed', current }]);
  });

  it('saves nothing to a question that is another by now than the one that was shown', async () => {
    const token = await newTestToken();
    const { hash } = (await openTest(token)).pinned;
    const saved = await put(api, token, { body: { ...body, questionnaire: hash } });
    expect(saved.status).toBe(200);
    const late = await put(api, token, { body: { ...body, seen: 1, questionnaire: 'another' } });
    const current = { answer, comment: '', link: '', version: 1 };
    expect([late.status, await late.json()]).toMatchObject([409, { error: 'questionChanged', current }]);
  });

  it('clears an answer', async () => {
    const token = await newTestToken();
    await put(api, token, { body });
    const cleared = await put(api, token, { body: { ...body, answer: null, seen: 1 } });
    expect([cleared.status, await cleared.json()]).toEqual([200, { version: 2, answered: 0, asked: 4 }]);
  });

  it.each([
    ['an answer of another kind', { ...body, answer: { kind: 'text', text: 'words' } }],
    ['a statement that is not there', { ...body, answer: { kind: 'phase', phase: 7 } }],
    ['a field too many', { ...body, token: 'x' }],
    ['a field too many in the answer', { ...body, answer: { ...answer, score: 3 } }],
    ['a missing field', { answer }],
    ['a link that runs a script', { ...body, link: 'javascript:alert(1)' }],
    ['a version that cannot be', { ...body, seen: -1 }],
    ['a prototype', '{"answer":{"kind":"unknown"},"comment":"","link":"","seen":0,"__proto__":{"a":1}}'],
    ['no object', '[]'],
  ])('refuses %s with what is wrong, and stores nothing', async (_, wrong) => {
    const token = await newTestToken();
    const response = await put(api, token, { body: wrong });
    const refusal = await response.json();
    expect([response.status, refusal.error]).toEqual([422, 'invalid']);
    expect(refusal.issues.length).toBeGreaterThan(0);
    expect(refusal.issues[0]).toEqual({
      path: expect.any(Array),
      code: expect.any(String),
      message: expect.any(String),
    });
    expect((await openTest(token)).answers.size).toBe(0);
  });

  it('refuses what is no JSON, no key, another type, too much, another method', async () => {
    const token = await newTestToken();
    const wrong = [
      await put(api, token, { body: '{"answer":' }),
      await put(api, token, { headers: { 'idempotency-key': '' } }),
      await put(api, token, { headers: { 'content-type': 'text/plain', origin: api.url } }),
      await put(api, token, { body: { ...body, comment: 'x'.repeat(70_000) } }),
      await put(api, token, { question: 'nothing' }),
      await fetch(`${api.url}/api/assessments/${token}/answers/team`, { method: 'DELETE' }),
    ];
    const found = await Promise.all(wrong.map(async (response) => [response.status, (await response.json()).error]));
    expect(found).toEqual([
      [400, 'malformed'],
      [422, 'invalid'],
      [415, 'unsupportedType'],
      [413, 'tooLarge'],
      [404, 'notAsked'],
      [405, 'methodNotAllowed'],
    ]);
    expect((await openTest(token)).answers.size).toBe(0);
  });

  it('refuses a body that comes without a length, however small', async () => {
    const token = await newTestToken();
    const response = await fetch(`${api.url}/api/assessments/${token}/answers/team`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'endless-1' },
      body: new Blob([JSON.stringify(body)]).stream(),
      duplex: 'half',
      // Node asks for `duplex`; the type, which is the browsers', does not know it.
    } as RequestInit);
    expect([response.status, (await response.json()).error]).toEqual([411, 'lengthRequired']);
  });

  it('lets a client go that leaves in the middle, without a word of failure', async () => {
    const token = await newTestToken();
    const head = [
      `PUT /api/assessments/${token}/answers/team HTTP/1.1`,
      `host: ${new URL(api.url).host}`,
      'content-type: application/json',
      'idempotency-key: half-way-1',
      'content-length: 100',
    ];
    const earlier = api.logged().length;
    const client = connect(Number(new URL(api.url).port), '127.0.0.1');
    client.write(`${head.join('\r\n')}\r\n\r\n{"answer":`, () => setTimeout(() => client.destroy(), 20));
    await vi.waitFor(() => expect(api.logged().slice(earlier)).toContain('"cut":true'));
    expect(api.logged().slice(earlier)).not.toContain('failed');
    expect((await openTest(token)).answers.size).toBe(0);
  });

  it('refuses a submitted and a deleted assessment', async () => {
    const token = await newTestToken();
    await put(api, token, { body });
    await submitAssessment(await openTest(token));
    const closed = await put(api, token, { body: { ...body, seen: 1 } });
    expect([closed.status, (await closed.json()).error]).toEqual([409, 'closed']);
    await deleteAssessment(await openTest(token));
    const deleted = await put(api, token, { body: { ...body, seen: 1 } });
    expect([deleted.status, (await deleted.json()).error]).toEqual([409, 'deleted']);
  });

  it('never writes a token, an answer or a comment to the log', async () => {
    const token = await newTestToken();
    await put(api, token, { body: { ...body, comment: 'private words' } });
    const logged = api.logged();
    expect(logged).toContain('/api/assessments/:token/answers/:question');
    expect(logged).not.toContain(token);
    expect(logged).not.toContain('private words');
  });
});

describe('GET the result', () => {
  it('is there once the assessment is submitted', async () => {
    const token = await newTestToken();
    const look = () => fetch(`${api.url}/api/assessments/${token}/result`);
    expect([(await look()).status, (await (await look()).json()).error]).toEqual([409, 'notSubmitted']);
    await put(api, token, { body });
    await submitAssessment(await openTest(token));
    const response = await look();
    const found = await response.json();
    expect(response.status).toBe(200);
    expect(found.result.score).toBe(2);
    expect(found.states.team).toMatchObject({ is: 'applicable', scoreValue: 2 });
    expect(found.plan.targets).toHaveProperty('ownership');
  });

  it('comes with what a forecast is computed from, without words', async () => {
    const token = await newTestToken();
    const look = () => fetch(`${api.url}/api/assessments/${token}/forecast`);
    expect([(await look()).status, (await (await look()).json()).error]).toEqual([409, 'notSubmitted']);
    await put(api, token, { body });
    await submitAssessment(await openTest(token));
    const text = await (await look()).text();
    expect(JSON.parse(text)).toMatchObject({
      before: { score: 2 },
      states: expect.any(Array),
      items: expect.any(Array),
    });
    expect(text).not.toContain('Who looks after it?');
  });
});
