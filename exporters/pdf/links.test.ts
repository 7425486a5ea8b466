import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { pdfReport } from './pdf-report.ts';

test.each([
  ['https://example.org/a', ['https://example.org/a']],
  ['http://example.org/é (1)', ['http://example.org/%C3%A9%20\\(1\\)']],
  ['javascript:alert(1)', []],
  ['file:///etc/passwd', []],
])('evidence at %j', async (link, targets) => {
  const report = makeReport({
    answer: (question) => worth(question, 3),
    note: (_, index) => ({ comment: '', link: index === 0 ? link : '' }),
  });
  const pdf = Buffer.from(await pdfReport(viewOf(report, sentencesIn('en-GB')))).toString('latin1');
  const own = report.questionnaire.sources.map(({ url }) => url);
  const found = [...pdf.matchAll(/\/URI \((.*)\)$/gm)].map(([, uri]) => uri);
  expect(found.filter((uri) => uri !== undefined && !own.includes(uri))).toEqual(targets);
});
