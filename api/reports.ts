import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import * as z from 'zod';
import { exportReport } from '#server/export-report.ts';
import { openAssessment } from '#server/open-assessment.ts';
import { openedIn } from '#server/read-in.ts';
import { readableBy } from '#server/readable.ts';
import { type ReportFormat, reportNames } from '#server/report-formats.ts';
import { notFound } from './not-found.ts';
import { type ApiEnvironment, openApiApp } from './open-api-app.ts';
import { problem, problemSchema } from './problem.ts';

const refused = (description: string) => ({ description, content: { 'application/json': { schema: problemSchema } } });

const reportRoute = <const Path extends string>(path: Path, summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { params: z.object({ token: z.string() }) },
    responses: {
      200: { description: 'A download, named team-questionnaire-date.' },
      404: refused('No such assessment.'),
      409: refused('Not submitted yet, or deleted.'),
      429: refused('Too many unknown links from this address.'),
    },
  });

const summaries: Readonly<Record<ReportFormat, string>> = {
  'report.pdf': 'The report of a submitted assessment as PDF.',
  'report.md': 'The report of a submitted assessment as Markdown.',
  'report.pptx': 'The report of a submitted assessment as five slides.',
  'report.xlsx': 'The report of a submitted assessment as a workbook: summary, dimensions, questions, plan.',
  'report.json': 'The report of a submitted assessment for programs; docs/guides/exports.md describes it.',
  'plan.csv': 'The plan of a submitted assessment as a table, one step a line.',
  'jira.csv': 'The steps of the plan for the import of Jira.',
  'github-issues.sh': 'The steps of the plan as a script that makes issues on GitHub.',
};

export const reports = openApiApp();
for (const format of reportNames) {
  reports.openapi(reportRoute(`/assessments/{token}/${format}`, summaries[format]), (c) =>
    download(c, c.req.valid('param').token, format),
  );
}

async function download(c: Context<ApiEnvironment>, token: string, format: ReportFormat) {
  const opened = await openAssessment(token);
  if (!opened) return notFound(c);
  if (opened.deletedAt) return problem(c, 'deleted');
  const report = await exportReport(
    openedIn(opened, readableBy(c.req.header('cookie'), c.req.header('accept-language'))),
    format,
  );
  if (!report) return problem(c, 'notSubmitted');
  return c.body(report.body, 200, {
    'content-type': report.type,
    'content-disposition': report.disposition,
  });
}
