import { expectProgress } from './steps/answering.ts';
import { put } from './steps/save-directly.ts';
import { assessmentOf, startAssessment } from './steps/start-assessment.ts';
import { expect, type Page, story } from './story.ts';

const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

story('pages and API tell the browser to be strict', async ({ page }) => {
  await startAssessment(page, 'Strict');
  const address = assessmentOf(page);
  for (const path of ['/', '/help', '/start/platform-engineering', `${address}/answer/ownership`, '/api/healthz']) {
    const headers = (await page.request.get(path)).headers();
    expect.soft(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': expect.stringMatching(/^(same-origin|no-referrer)$/),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    const scripts = /script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
    expect.soft(scripts, path).not.toContain('unsafe');
    expect.soft(headers, path).not.toHaveProperty('x-powered-by');
  }
  for (const path of [
    `${address}/answer/ownership`,
    `${address}/settings`,
    `/api/assessments/${address.slice(3)}/result`,
  ]) {
    expect.soft((await page.request.get(path)).headers()['cache-control'], path).toContain('no-store');
  }
});

story('what another site sends is not carried out', async ({ page }) => {
  await startAssessment(page, 'Target');
  const api = `/api/assessments/${assessmentOf(page).slice(3)}`;
  const data = { answer: { kind: 'phase', phase: 3 }, comment: '', link: '', seen: 0 };
  const headers = { ...elsewhere, 'idempotency-key': crypto.randomUUID() };
  const replies = await Promise.all([
    page.request.put(`${api}/answers/platform-team`, { headers, data }),
    page.request.post(`${api}/sections/ownership`, { headers: elsewhere, form: { 'platform-team': '3' } }),
    page.request.post('/start/platform-engineering', { headers: elsewhere, form: { team: 'Mallory' } }),
    page.request.post(`${assessmentOf(page)}/settings`, { headers: elsewhere, multipart: { token: 'x' } }),
  ]);
  expect(replies.map((reply) => reply.status())).toEqual([403, 403, 403, 403]);
  await expectNothingStored(page);
});

story('what is too large, malformed or not offered is refused with a reason', async ({ page }) => {
  await startAssessment(page, 'Limits');
  const url = `/api/assessments/${assessmentOf(page).slice(3)}/answers/platform-team`;
  const headers = { 'idempotency-key': crypto.randomUUID(), 'content-type': 'application/json' };
  const large = await page.request.put(url, { headers, data: JSON.stringify({ comment: 'x'.repeat(300_000) }) });
  expect(large.status()).toBe(413);
  const malformed = await page.request.put(url, { headers, data: Buffer.from('{"answer":') });
  expect([malformed.status(), (await malformed.json()).error]).toEqual([400, 'malformed']);
  const strange = await put(page, 'platform-team', { kind: 'phase', phase: 7 });
  expect([strange.status(), (await strange.json()).error]).toEqual([422, 'invalid']);
  const missing = await put(page, 'no-such-question', { kind: 'unknown' });
  expect(missing.status()).toBe(404);
  await expectNothingStored(page);
});

story('an action called with something that is no form changes nothing', async ({ page, baseURL }) => {
  const [, id = ''] = /\$ACTION_ID_([0-9a-f]+)/.exec(await (await page.request.get('/help')).text()) ?? [];
  expect(id, 'the form of the colours').not.toBe('');
  const headers = { origin: baseURL ?? '', 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' };
  for (const data of ['[]', '[null]', '["dark"]', '[{"theme":"dark"}]']) {
    const reply = await page.request.post('/help', { headers, data });
    expect.soft([reply.status(), reply.headers()['set-cookie']], data).toEqual([200, undefined]);
  }
});

async function expectNothingStored(page: Page) {
  await page.reload();
  await expectProgress(page, '0 of 38 answered');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Your assessments' }).getByRole('heading', { level: 3 })).toHaveCount(
    1,
  );
}
