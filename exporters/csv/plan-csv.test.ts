import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { planCsv } from './plan-csv.ts';

const words = sentencesIn('en-GB');
const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

test('one step a line, and each line says what it belongs to', () => {
  const report = makeReport({ answer: (question, index) => worth(question, [2, 1, 2, 2, 3, 1, 0][index % 7] ?? 2) });
  const lines = read(planCsv(viewOf(report, words)));
  const { now, soon, later, keep } = report.plan;
  expect(lines).toHaveLength(now.items.length + soon.items.length + later.items.length + keep.length);
  expect(lines[0]).toMatchObject({
    Horizon: 'Now',
    'Effort (1 to 5)': String(now.items[0]?.effort),
    Team: 'Team Payments',
    Version: report.questionnaire.version,
    Submitted: '2026-11-20',
    'Share of questions scored': '1',
    Key: expect.stringMatching(/^phaseline-[0-9a-f]{12}$/),
    Attribution: expect.stringContaining(report.questionnaire.attribution.slice(0, 40)),
  });
  expect(lines.filter(({ Why, How }) => Why !== '' && How !== '').length).toBeGreaterThan(5);
  expect(new Set(lines.map(({ Key }) => Key)).size).toBe(lines.length);
});

test.each(Object.entries(everyState()))(
  'a plan of a result that is %s is a table with the same columns',
  (_, report) => {
    const lines: string[][] = parse(planCsv(viewOf(report, words)), { bom: true });
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([20]));
  },
);

test('a team with a name like a formula does not become one', () => {
  const report = makeReport({ team: '=1+1', answer: (question) => worth(question, 1) });
  expect(read(planCsv(viewOf(report, words)))[0]?.Team).toBe("'=1+1");
});
