import { describe, expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { viewOf } from '../report-view.ts';
import { everyState } from '../states.fixture.ts';
import { pdfReport } from './pdf-report.ts';

const states = everyState();

async function made(name: string): Promise<string> {
  const report = states[name];
  if (!report) throw new Error(`no state ${name}`);
  return Buffer.from(await pdfReport(viewOf(report, sentencesIn('en-GB')))).toString('latin1');
}

const pagesOf = (pdf: string) => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf)?.[1]);

describe.each(Object.keys(states))('a report of the state %s', (name) => {
  test('is a tagged PDF 1.7 with a language and a title, and every face in it is embedded', async () => {
    const pdf = await made(name);
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toMatch(/\/Lang \(en\)/);
    expect(pdf).toContain('/DisplayDocTitle true');
    for (const type of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
      expect(pdf).toContain(`/S /${type}\n`);
    }
    const faces = pdf.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(faces).toBeGreaterThan(1);
    expect(pdf.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(faces);
    expect(pdf).not.toContain('/Type1');
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(4);
    expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
  });

  test('has an alternative for each of its pictures', async () => {
    const pdf = await made(name);
    const figures = pdf.split(/\bendobj\b/).filter((object) => object.includes('/S /Figure\n'));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure).toMatch(/\/Alt \(.+\)/s);
  });
});

test('what a face cannot write is announced, what it can is not', async () => {
  const scripts = await made('scripts');
  const mixed = await made('mixed');
  expect(scripts).toContain('DejaVuSans');
  // The note is one more paragraph on the first page: the only difference that can be read without unpacking.
  expect(pagesOf(scripts)).toBeGreaterThan(pagesOf(mixed));
});
