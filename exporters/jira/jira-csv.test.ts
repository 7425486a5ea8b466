import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { hostile } from '../markdown/hostile.fixture.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { jiraCsv } from './jira-csv.ts';

const read = (report: Parameters<typeof viewOf>[0]): string[][] => parse(jiraCsv(viewOf(report, sentencesIn('en-GB'))));

test('has the columns that Jira knows and one task for each step', () => {
  const report = makeReport({ answer: (question) => worth(question, 1) });
  const [head, ...lines] = read(report);
  expect(head).toEqual(['Summary', 'Issue Type', 'Description', 'Labels', 'Labels', 'Labels', 'External issue ID']);
  const { now, soon, later } = report.plan;
  expect(lines).toHaveLength(now.items.length + soon.items.length + later.items.length);
  const [first] = lines;
  expect(first?.slice(3)).toEqual([
    'phaseline',
    'phaseline-now',
    first?.[6],
    expect.stringMatching(/^phaseline-[0-9a-f]{12}$/),
  ]);
  for (const said of ['*Why*', '*How*', 'Team Payments', report.questionnaire.version])
    expect(first?.[2]).toContain(said);
});

test('no summary or label is one that Jira refuses', () => {
  for (const report of Object.values(everyState())) {
    for (const [summary = '', , description = '', ...labels] of read(report).slice(1)) {
      expect(summary.length).toBeLessThanOrEqual(255);
      expect(summary).not.toMatch(/\n|^\s*$/);
      expect(description.length).toBeLessThan(32_767);
      for (const label of labels) expect(label).toMatch(/^[a-z0-9-]+$/);
    }
  }
});

test('a name of a team brings no markup of Jira with it', () => {
  const team = `{code}${hostile.map(([typed]) => typed).join(' ')}`;
  const [, first] = read(makeReport({ team, answer: (question) => worth(question, 1) }));
  expect(first?.[2]).toContain(String.raw`\{code\}`);
  expect(first?.[2]).not.toMatch(/(?<!\\)[{[|]/);
});
