import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { makeReport, questionnaireIn } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { pdfReport } from './pdf-report.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Dimensions of ten groups of eight questions; every answer of theirs has a paragraph about it. */
const model = questionnaireIn(
  JSON.stringify({
    id: 'long',
    version: '1',
    title: 'Long',
    phases: ['Absent', 'Begun', 'Known', 'Lived'].map((title) => ({ title })),
    dimensions: numbers(4).map((dimension) => ({
      id: `d${dimension}`,
      title: `Dimension ${dimension}`,
      groups: numbers(10).map((group) => ({
        id: `d${dimension}g${group}`,
        title: `What is asked about the part ${group}`,
        questions: numbers(8).map((question) => ({
          id: `d${dimension}g${group}q${question}`,
          type: 'choice',
          text: `How is the thing ${question} of the part ${group} done by the teams that need it?`,
          options: numbers(4).map((option) => ({
            id: `o${option}`,
            title: `In the way ${option}`,
            description: 'This is what it looks like where it is done in that way, in some words. '.repeat(5),
            phase: option - 1,
          })),
        })),
      })),
    })),
  }),
);

async function made(): Promise<string> {
  const report = makeReport({
    questionnaire: model,
    answer: (_, index) => ({ kind: 'choice', option: `o${(index % 3) + 1}` }),
    note: (_, index) => ({
      comment: index % 20 === 0 ? 'We looked at the last three.' : '',
      link: index === 7 ? 'https://example.org/seven' : '',
    }),
  });
  return Buffer.from(await pdfReport(viewOf(report, sentencesIn('en-GB')))).toString('latin1');
}

const pagesOf = (pdf: string) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf)?.[1]);
const count = (pdf: string, type: string) => pdf.split(`/S /${type}\n`).length - 1;

test('320 questions, of which 107 hold the next phase, fit on 30 pages', async () => {
  const pdf = await made();
  expect(pagesOf(pdf)).toBeLessThanOrEqual(30);
  // A row for each answer, each group within its dimension, and a made step where it is on the cheapest route.
  expect(count(pdf, 'TR')).toBeGreaterThan(320 + 40 + 20);
  expect(pdf).toContain('https://example.org/seven');
  for (const part of ['Now', 'Next', 'Dimension 1', 'Dimension 4']) expect(pdf).toContain(`/Title (${part})`);
});
