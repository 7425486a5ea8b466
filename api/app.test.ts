import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

describe('the API', () => {
  it('says that it is healthy', async () => {
    const response = await fetch(`${api.url}/api/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });

  it('answers an unknown address and an unknown token alike', async () => {
    const responses = [
      await fetch(`${api.url}/api/nothing`),
      await fetch(`${api.url}/api`),
      await fetch(`${api.url}/api/auth/session`),
      await fetch(`${api.url}/api/assessments/${'x'.repeat(43)}/result`),
      await fetch(`${api.url}/api/assessments/short/result`),
      await put(api, 'x'.repeat(43)),
    ];
    for (const response of responses) {
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: 'notFound', message: 'There is nothing here.' });
    }
  });

  it('asks for patience after too many unknown tokens, and still serves the known', async () => {
    const look = () => fetch(`${api.url}/api/assessments/${'y'.repeat(43)}/result`);
    for (let i = 0; i < 40; i += 1) await look();
    const response = await look();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${api.url}/api/healthz`)).status).toBe(200);
  });

  it('describes itself', async () => {
    const document = await (await fetch(`${api.url}/api/openapi.json`)).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/assessments/{token}/actions',
      '/api/assessments/{token}/actions.ics',
      '/api/assessments/{token}/actions/{action}',
      '/api/assessments/{token}/answers/{question}',
      '/api/assessments/{token}/forecast',
      '/api/assessments/{token}/github-issues.sh',
      '/api/assessments/{token}/jira.csv',
      '/api/assessments/{token}/plan.csv',
      '/api/assessments/{token}/report.json',
      '/api/assessments/{token}/report.md',
      '/api/assessments/{token}/report.pdf',
      '/api/assessments/{token}/report.pptx',
      '/api/assessments/{token}/report.xlsx',
      '/api/assessments/{token}/result',
      '/api/assessments/{token}/sections/{section}',
      '/api/audit.csv',
      '/api/data.json',
      '/api/healthz',
      '/api/questionnaires',
      '/api/questionnaires/{questionnaire}/versions',
      '/api/questionnaires/{questionnaire}/versions/{hash}',
      '/api/teams-template.csv',
      '/api/teams.csv',
    ]);
  });

  it('stays out of caches', async () => {
    expect((await fetch(`${api.url}/api/healthz`)).headers.get('cache-control')).toBe('no-store');
  });

  it('lets no page load anything from an answer of the API', async () => {
    const { headers } = await fetch(`${api.url}/api/healthz`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
