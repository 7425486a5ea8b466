import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { extendedReport } from '../extended-format.fixture.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { jsonReport } from './json-report.ts';

const written = (report: Parameters<typeof viewOf>[0]) => JSON.parse(jsonReport(viewOf(report, sentencesIn('en-GB'))));

test('says its form and version, whose result it is, and score, phase and reason', () => {
  const report = makeReport({ answer: (question) => worth(question, 3) });
  expect(written(report)).toMatchObject({
    format: 'phaseline-report',
    version: 1,
    team: 'Team Payments',
    questionnaire: { id: 'platform-engineering', attribution: report.questionnaire.attribution },
    result: {
      state: 'assessed',
      score: 3,
      lastPhase: 3,
      phase: 3,
      coverage: 1,
      reason: { nextPhase: null, holding: [] },
    },
  });
});

test.each(Object.entries(everyState()))('a result that is %s has all questions, dimensions and steps', (_, report) => {
  const { answers, dimensions, plan, result } = written(report);
  const { now, soon, later, keep } = report.plan;
  expect(answers.length).toBeGreaterThanOrEqual(report.asked.size);
  expect(dimensions).toHaveLength(report.result.dimensions.length);
  expect(plan).toHaveLength(now.items.length + soon.items.length + later.items.length + keep.length);
  expect(result.score).toBe(report.result.score);
});

test('what was said before a question was hidden is not in it', () => {
  const { answers } = written(extendedReport('none'));
  expect(answers.find(({ question }: { question: string }) => question === 'name')).toMatchObject({
    given: null,
    state: 'notAsked',
    comment: '',
  });
  expect(JSON.stringify(answers)).not.toContain('The hidden name');
});

test('a step has the same key in each report of the same row of assessments, and another elsewhere', () => {
  const report = makeReport({ answer: (question) => worth(question, 1) });
  const keys = (of: typeof report) => written(of).plan.map(({ key }: { key: string }) => key);
  expect(keys({ ...report, team: 'Renamed' })).toEqual(keys(report));
  expect(keys({ ...report, lineage: 'another' })[0]).not.toBe(keys(report)[0]);
});
