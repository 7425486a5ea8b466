import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { untranslated } from '#core/text/untranslated.fixture.ts';
import { everyType } from '#importers/phaseline/every-type.fixture.ts';
import { foreign, inForeignLetters } from '#importers/phaseline/foreign-letters.fixture.ts';
import { localeOf } from '#server/languages.ts';
import { sentencesIn } from '#server/sentences.ts';
import { markdownReport } from './markdown/markdown-report.ts';
import { Paper } from './pdf/paper.ts';
import { pdfReport } from './pdf/pdf-report.ts';
import { type Making, makeReport, questionnaireIn, worth } from './report.fixture.ts';
import type { Report } from './report.ts';
import { viewOf } from './report-view.ts';

const builtIn = readFileSync(new URL('../questionnaires/platform-engineering.yaml', import.meta.url), 'utf8');
const long = questionnaireIn(inForeignLetters(builtIn));
const short = questionnaireIn(inForeignLetters(everyType));

const mixed: Making = {
  questionnaire: long,
  answer: (question, index) => {
    if (index === 5) return { kind: 'unknown' };
    if (index === 9) return { kind: 'notApplicable', reason: foreign('Not ours.') };
    return index === 30 ? null : worth(question, [2, 1, 2, 2, 3, 1, 0][index % 7] ?? 2);
  },
  note: (_, index) => ({ comment: index % 6 === 0 ? foreign('We looked.') : '', link: 'https://example.org/' }),
};
const before = {
  result: makeReport(mixed).result,
  submittedAt: new Date('2026-05-04T10:00:00'),
  otherVersion: null,
  likeForLike: null,
};
const reports: Readonly<Record<string, Making>> = {
  mixed: { ...mixed, targets: { ownership: 3 }, previous: { ...before, sameQuestions: true } },
  'with other questions before': { ...mixed, previous: { ...before, sameQuestions: false } },
  undecided: { ...mixed, answer: (question, index) => (index % 3 === 0 ? { kind: 'unknown' } : worth(question, 2)) },
  'not assessed': { ...mixed, answer: () => ({ kind: 'unknown' }) },
  'where nothing applies': { ...mixed, answer: () => ({ kind: 'notApplicable', reason: foreign('Not ours.') }) },
  'at the last phase': { ...mixed, answer: (question) => worth(question, 3) },
  'of the first look': { ...mixed, profile: long.profiles[0] ?? null },
  'with every type of question': {
    questionnaire: short,
    answer: (question) => (question.type === 'text' ? { kind: 'text', text: foreign('Ours.') } : worth(question, 1)),
  },
};

afterEach(() => void vi.restoreAllMocks());

const pseudo = sentencesIn(localeOf('en-XA') ?? '');
const viewed = (making: Making) => viewOf(reportOf(making), pseudo);
function reportOf(making: Making): Report {
  return makeReport({ team: foreign('Team Payments'), ...making });
}

test.each(Object.entries(reports))('a report %s in Markdown says everything in its language', (_, making) => {
  // Numbers of lists and escaped addresses are syntax.
  const text = markdownReport(viewed(making))
    .replaceAll(/^ *\d+\. /gm, '')
    .replaceAll('https\\:', 'https:');
  expect([...new Set(text.split('\n').flatMap(untranslated))]).toEqual([]);
});

test.each(Object.entries(reports))('a report %s as PDF says everything in its language', async (_, making) => {
  const write = vi.spyOn(Paper.prototype, 'write');
  const view = viewed(making);
  await pdfReport(view);
  const lines = write.mock.calls.map(([{ pieces }]) => pieces.map(({ text }) => text).join(' '));
  // Long titles end so in the short list on the first page; the route has them whole.
  const drawn = lines.filter((line) => !line.endsWith('…')).join(' ');
  // Its typefaces have no full-width digits.
  const digits = drawn.replaceAll(/\s*�\s*/g, ' １ ');
  expect([...new Set(untranslated(digits))]).toEqual([]);
});

test('numbers and dates are written as the locale does', () => {
  const american = sentencesIn('en-US');
  const british = sentencesIn('en-GB');
  const moment = new Date('2026-11-20T14:05:00');
  expect([american, british].map(({ format }) => format.dateTime(moment, 'day'))).toEqual([
    'November 20, 2026',
    '20 November 2026',
  ]);
  expect([american, british].map(({ format }) => format.dateTime(moment, 'moment').replaceAll(/\s/g, ' '))).toEqual([
    'November 20 at 02:05 PM',
    '20 November at 14:05',
  ]);
  expect(pseudo.format.number(1234.5, 'score')).toBe('１,２３４.５０');
});
