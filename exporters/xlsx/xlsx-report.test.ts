import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { formulas } from '../csv/formulas.fixture.ts';
import { hostile } from '../markdown/hostile.fixture.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { unzipped } from '../unzipped.fixture.ts';
import { xlsxReport } from './xlsx-report.ts';

const filesOf = async (report: Parameters<typeof viewOf>[0]) =>
  unzipped(await xlsxReport(viewOf(report, sentencesIn('en-GB'))));
const sheets = [1, 2, 3, 4].map((number) => `xl/worksheets/sheet${number}.xml`);

test('texts are texts, figures and days are figures', async () => {
  const files = await filesOf(makeReport({ answer: (question) => worth(question, 2) }));
  expect(files.get('xl/workbook.xml')?.match(/(?<=<sheet [^>]*name=")[^"]+/g)).toEqual([
    'Summary',
    'Dimensions',
    'Questions',
    'Plan',
  ]);
  const summary = files.get('xl/worksheets/sheet1.xml') ?? '';
  // 20 November 2026 as spreadsheets count days.
  expect(summary).toMatch(/<c r="B6" s="\d+"><v>46346<\/v><\/c>/);
  expect(summary).toMatch(/<c r="B8" s="\d+"><v>2<\/v><\/c>/);
  const words = files.get('xl/sharedStrings.xml') ?? '';
  for (const said of [
    'Team Payments',
    'Score',
    'Reason',
    'How far to trust it',
    'Attribution',
    'Platform team and ownership',
  ]) {
    expect(words).toContain(`>${said}</t>`);
  }
});

test('no text of anybody is a formula, whatever it begins with', async () => {
  const files = await filesOf(
    makeReport({
      team: '=1+1',
      answer: (question, index) =>
        index % 2 === 0 ? { kind: 'notApplicable', reason: formulas[index] ?? '' } : worth(question, 1),
      note: (_, index) => ({ comment: formulas[index] ?? '', link: formulas[index + 38] ?? '' }),
    }),
  );
  for (const sheet of sheets) {
    expect(files.get(sheet)).toContain('<sheetData>');
    expect(files.get(sheet)).not.toMatch(/<f[\s>]|t="(?:str|e|b|inlineStr)"/);
  }
  expect(files.get('xl/sharedStrings.xml')).toMatch(/<t[^>]*>=1\+1<\/t>/);
});

test.each(Object.entries(everyState()))(
  'a workbook of a result that is %s has a line for each question',
  async (_, report) => {
    const files = await filesOf(report);
    const rows = sheets.map((sheet) => files.get(sheet)?.match(/<row /g)?.length ?? 0);
    expect(rows[1]).toBe(report.result.dimensions.length + 1);
    expect(rows[2]).toBeGreaterThan(report.asked.size);
  },
);

test('markup, coded signs and texts longer than a cell stay inside of their cell', async () => {
  const comment = `_x000A_ </t><c> & ${hostile.map(([typed]) => typed).join('\n')} ${'ä'.repeat(40_000)}`;
  const files = await filesOf(
    makeReport({ answer: (question) => worth(question, 1), note: () => ({ comment, link: '' }) }),
  );
  const words = files.get('xl/sharedStrings.xml') ?? '';
  expect(words).toContain('_x005F_x000A_ &lt;/t&gt;&lt;c&gt; &amp; ');
  for (const [, text = ''] of words.matchAll(/<t[^>]*>([^<]*)<\/t>/g)) expect(text.length).toBeLessThan(33_500);
  expect(words).toContain('ää…</t>');
});
