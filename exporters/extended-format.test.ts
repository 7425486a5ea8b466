import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { answerGroups } from './content/answer-lines.ts';
import { groupLines } from './content/group-lines.ts';
import { missingCharacters } from './content/missing-characters.ts';
import { horizonLines } from './content/plan-lines.ts';
import { holdsOf } from './content/why.ts';
import { extendedReport } from './extended-format.fixture.ts';
import { markdownReport } from './markdown/markdown-report.ts';
import { pdfReport } from './pdf/pdf-report.ts';
import { viewOf } from './report-view.ts';
import { resultText } from './terminal/result-text.ts';

const views = {
  none: viewOf(extendedReport('none'), sentencesIn('en-GB')),
  own: viewOf(extendedReport('own'), sentencesIn('en-GB')),
};
const lineOf = (tool: 'none' | 'own', id: string) =>
  answerGroups(views[tool])
    .flatMap(({ lines }) => lines)
    .find((line) => line.id === id);

test('a question that an answer made needless is not asked, whatever was said before', () => {
  expect(lineOf('none', 'name')).toMatchObject({
    answer: 'Not asked, because of an answer before it',
    sign: { is: 'notAsked' },
  });
  expect(lineOf('own', 'name')).toMatchObject({ answer: 'The hidden name' });
  expect(markdownReport(views.none)).not.toContain('The hidden name');
});

test('what the questionnaire says about a chosen option and a question stands with the answer', () => {
  expect(lineOf('own', 'which')).toMatchObject({
    options: [{ title: 'Our own', links: [{ url: 'https://example.org/tools' }] }],
    tags: ['tooling', 'choice'],
  });
  const text = markdownReport(views.own);
  expect(text).toContain('**In short**\n\nSomebody of us has written it, and somebody of us looks after it.');
  expect(text).toContain('- [About such tools](<https://example.org/tools>)');
  expect(text).toContain('References: [Control 7.1](<https://example.org/7.1>) · A printed book');
  expect(text).not.toContain('Everything is done by hand.');
});

test('scores of levels say what they could be', () => {
  const [habits] = groupLines(views.own).filter(({ id }) => id === 'habits');
  expect(habits?.title).toBe('Area › Work › Habits');
  const text = markdownReport(views.own);
  expect(text).toContain('### Work\n\n#### Habits\n\n**Is there a habit?**');
  expect(text.match(/^#### /gm)).toHaveLength(1);
  expect(text).toMatch(/\| Work \| .*\| 0\.00, up to \d\.\d\d \|/);
  expect(resultText(views.own, 100).join('\n')).toContain('up to');
});

test('the route names what comes first', () => {
  const lines = horizonLines(views.own).flatMap((horizon) => horizon.lines);
  const facts = lines.find(({ title }) => title.includes('Is it written down'))?.facts.join();
  expect(facts).toMatch(/[Aa]fter.*Is there a habit/);
});

test('the versions of the questionnaire are told, and the PDF has it all', async () => {
  expect(markdownReport(views.own)).toContain('.1.0.** One question more.');
  const pdf = Buffer.from(await pdfReport(views.own)).toString('latin1');
  for (const address of ['7.1', 'tools']) expect(pdf).toContain(`https://example.org/${address}`);
});

test('of a criterion it is said how much of it is met, not a phase', () => {
  expect(lineOf('own', 'first')).toMatchObject({ sign: { is: 'part', phase: 0, text: '0%' } });
  expect(holdsOf(views.own)).toMatchObject([
    { now: 'now 0% met', needs: 'has to be fully met', nowSign: { phase: 0, text: '0%' }, needsSign: '✓' },
    { now: 'unknown', needs: 'has to be fully met', nowSign: null, needsSign: '✓' },
  ]);
});

test('letters of a language that the report is not in are not missed', () => {
  const foreign = (text: string) => [...text].filter((letter) => letter > '\u2fff').length;
  expect(missingCharacters(views.own.report, foreign)).toBe(0);
  expect(missingCharacters({ ...views.own.report, team: '一切' }, foreign)).toBe(2);
});
