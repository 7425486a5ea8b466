import type PptxGenJS from 'pptxgenjs';
import { aboutOf } from '../content/about.ts';
import { factsOf, firstLook, subject } from '../content/facts.ts';
import type { ReportView } from '../report-view.ts';
import { addNotes, colour, newSlide, page, paragraph, short } from './deck.ts';

/** What was asked, how much of it counts, how the two figures are made, and whose questions these are. */
export function aboutSlide(deck: PptxGenJS, view: ReportView): void {
  const { t, format, report } = view;
  const { model, sources, made } = aboutOf(view);
  const first = firstLook(view);
  const slide = newSlide(deck, t('report.about.title'));
  const head = (text: string) => paragraph(text, { bold: true, fontSize: 14, paraSpaceAfter: 2 });
  const text = (words: string, longest: number) =>
    paragraph(short(words, longest), { fontSize: 12, color: colour.soft });
  const box = (x: number, paragraphs: PptxGenJS.TextProps[]) =>
    slide.addText(paragraphs, {
      x,
      y: page.top,
      w: page.inner / 2 - 0.2,
      h: page.bottom - page.top,
      margin: 0,
      valign: 'top',
    });
  box(page.side, [
    head(t('exports.columns.asked')),
    text(subject(view), 260),
    ...(first ? [text(`${first.title}. ${first.text}`, 260)] : []),
    head(t('exports.columns.trust')),
    text(factsOf(view).join(' · '), 320),
    head(t('exports.columns.attribution')),
    ...model.map((each) => text(each, 480)),
    ...(sources.length > 0
      ? [text(`${t('result.model.sources')} ${sources.map(({ title }) => title).join(' · ')}`, 320)]
      : []),
    text(`${t('report.product')} · ${t('report.of', { date: format.dateTime(report.madeAt, 'day') })}`, 120),
  ]);
  box(page.side + page.inner / 2 + 0.2, [
    head(t('report.about.made')),
    ...made.flatMap(({ title, text: words }) => [
      paragraph(title, { fontSize: 12, bold: true, paraSpaceAfter: 0 }),
      text(words, 480),
    ]),
  ]);
  addNotes(
    slide,
    [subject(view), ...factsOf(view), ...model, ...sources.map(({ title, url }) => `${title}: ${url}`)].join('\n'),
  );
}
