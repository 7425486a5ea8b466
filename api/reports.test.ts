import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteAssessment } from '#server/delete-assessment.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { newTestToken, openTest } from '#server/testing.fixture.ts';
import { newToken } from '#server/token.ts';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

const report = (token: string, file: string) => fetch(`${api.url}/api/assessments/${token}/${file}`);

async function submitted(team: string): Promise<string> {
  const token = await newTestToken({ team });
  await put(api, token);
  expect((await submitAssessment(await openTest(token))).is).toBe('submitted');
  return token;
}

describe('the report of an assessment', () => {
  test.each([
    ['report.pdf', 'application/pdf', '%PDF-1.7'],
    ['report.md', 'text/markdown; charset=utf-8', '# Team Payments: '],
    ['report.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PK'],
    ['report.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['report.json', 'application/json', '{\n  "format": "phaseline-report"'],
    ['plan.csv', 'text/csv; charset=utf-8', 'Horizon,'],
    ['jira.csv', 'text/csv; charset=utf-8', 'Summary,Issue Type,'],
    ['github-issues.sh', 'text/x-shellscript; charset=utf-8', '#!/bin/sh'],
  ])('%s is a download of its type', async (file, type, start) => {
    const ending = file.replace('report.', '').replaceAll('.', '\\.');
    const response = await report(await submitted('Team Payments'), file);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="team-payments-small-\\d{4}-\\d\\d-\\d\\d\\.${ending}"$`),
    );
    expect((await response.text()).startsWith(start)).toBe(true);
  });

  test('is named in any script', async () => {
    const response = await report(await submitted('فريق'), 'report.md');
    expect(response.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('فريق')}-small`,
    );
  });

  test('is refused before the submit, for a deleted assessment and for an unknown link', async () => {
    const open = await report(await newTestToken(), 'report.pdf');
    expect(open.status).toBe(409);
    expect(await open.json()).toMatchObject({ error: 'notSubmitted', message: expect.stringMatching(/\.$/) });

    const token = await submitted('Team Payments');
    await deleteAssessment(await openTest(token));
    expect((await report(token, 'report.md')).status).toBe(409);
    expect((await report(newToken(), 'report.pdf')).status).toBe(404);
    expect((await report(token, 'report.docx')).status).toBe(404);
  });
});
