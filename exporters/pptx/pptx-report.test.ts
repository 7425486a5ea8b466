import { expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { hostile } from '../markdown/hostile.fixture.ts';
import { makeReport, questionnaireIn, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { unzipped } from '../unzipped.fixture.ts';
import { pptxReport } from './pptx-report.ts';
import { sixtyDimensions } from './sixty-dimensions.fixture.ts';

const words = sentencesIn('en-GB');
const filesOf = async (report: Parameters<typeof viewOf>[0]) => unzipped(await pptxReport(viewOf(report, words)));
const textIn = (xml = '') => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ');
const named = (files: ReadonlyMap<string, string>, pattern: RegExp) =>
  [...files].filter(([name]) => pattern.test(name)).sort(([one], [other]) => one.localeCompare(other));

test('five slides: score and phase with the reason, dimensions, what holds, the route, and the source', async () => {
  const report = makeReport({ answer: (question, index) => worth(question, [2, 1, 2, 2, 3, 1, 0][index % 7] ?? 2) });
  const files = await filesOf(report);
  const slides = named(files, /^ppt\/slides\/slide\d\.xml$/).map(([, xml]) => textIn(xml));
  expect(slides).toHaveLength(5);
  expect(slides[0]).toMatch(
    /^Team Payments: .* Score \d\.\d\d of 3\.00 Phase reached 1 Managed .* Why phase 1 and not 2/,
  );
  expect(slides[1]).toContain('Ten dimensions');
  expect(slides[2]).toContain('The answers that hold back phase 2');
  expect(slides[3]).toMatch(/Route to phase 2 .* Now .* effort \d of 5 .* Next /);
  expect(slides[4]).toContain(report.questionnaire.attribution.slice(0, 60));
  expect(slides[4]).toMatch(/100% of questions scored · Confidence high/);
  const notes = named(files, /^ppt\/notesSlides\/notesSlide\d\.xml$/).map(([, xml]) => textIn(xml));
  expect(notes[3]).toContain(report.questionnaire.steps.find(({ id }) => id === report.plan.now.items[0]?.of)?.why);
});

test('the dimensions are a chart with its figures, not a picture', async () => {
  const report = makeReport({ answer: (question) => worth(question, 2) });
  const files = await filesOf(report);
  const [[, chart = ''] = []] = named(files, /^ppt\/charts\/chart\d+\.xml$/);
  expect(chart).toContain('<c:barDir val="bar"/>');
  for (const { score } of report.result.dimensions) expect(chart).toContain(`<c:v>${score}</c:v>`);
  expect(
    files.has('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx') || named(files, /embeddings\/.*\.xlsx$/).length > 0,
  ).toBe(true);
  expect(named(files, /media\/./)).toHaveLength(0);
});

test.each(Object.entries(everyState()))('a result that is %s has its five slides', async (_, report) => {
  const files = await filesOf(report);
  expect(named(files, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(5);
  for (const [, xml] of named(files, /(?:slides|notesSlides|charts)\/.*\.xml$/))
    expect(xml).not.toMatch(/>(?:NaN|undefined|null|Infinity)</);
});

test('sixty dimensions with long names in other scripts are three charts of twenty', async () => {
  const files = await filesOf(
    makeReport({
      questionnaire: questionnaireIn(sixtyDimensions),
      answer: (question, index) => worth(question, index % 4),
    }),
  );
  const charts = named(files, /^ppt\/charts\/chart\d+\.xml$/);
  expect(charts.map(([, xml]) => xml.match(/<c:cat>.*?<c:ptCount val="(\d+)"/s)?.[1])).toEqual(['20', '20', '20']);
  expect(charts.map(([, xml]) => xml).join('')).toContain('… · phase');
});

test('texts of five thousand letters and markup end visibly and break nothing', async () => {
  const team = `${hostile.map(([typed]) => typed).join(' ')} \u0000\u0008${'支付👩‍💻فريق '.repeat(600)}`;
  const files = await filesOf(makeReport({ team, answer: (question) => worth(question, 1) }));
  const [[, first = ''] = []] = named(files, /^ppt\/slides\/slide1\.xml$/);
  expect(textIn(first).length).toBeLessThan(2500);
  expect(first).toContain('…: ');
  for (const [name, xml] of named(files, /\.xml$/)) {
    expect(
      [...xml].filter((letter) => letter < ' ' && !'\n\r\t'.includes(letter)),
      name,
    ).toEqual([]);
    expect(xml, name).not.toMatch(/<(?:script|img)/);
  }
});
