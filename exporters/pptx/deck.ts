import PptxGenJS from 'pptxgenjs';
import { shorten } from '../content/shorten.ts';
import type { ReportView } from '../report-view.ts';
import { visibleText } from '../visible-text.ts';

/** Inches: a wide slide, and what of it is written on. */
export const page = { width: 13.333, height: 7.5, side: 0.6, inner: 12.133, top: 1.5, bottom: 6.85 } as const;

/** The light tokens of the design, in the way of the format. */
export const colour = {
  ink: '10171E',
  soft: '464E57',
  faint: '5E666E',
  line: 'D5DADE',
  sunken: 'EDF1F4',
  surface: 'FFFFFF',
} as const;

const face = 'Arial';

export type Slide = PptxGenJS.Slide;

/** A deck in the look of the product, with a title and a footer on each slide. */
export function newDeck(title: string, footer: string): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = 'Phaseline';
  deck.company = 'Phaseline';
  deck.theme = { headFontFace: face, bodyFontFace: face };
  deck.defineSlideMaster({
    title: 'Phaseline',
    background: { color: colour.surface },
    slideNumber: { x: 12.2, y: 7.0, w: 0.55, h: 0.3, fontFace: face, fontSize: 9, color: colour.faint, align: 'right' },
    objects: [
      { line: { x: page.side, y: 6.95, w: page.inner, h: 0, line: { color: colour.line, width: 0.75 } } },
      {
        text: {
          text: footer,
          options: {
            x: page.side,
            y: 7.0,
            w: 11.4,
            h: 0.3,
            margin: 0,
            fontFace: face,
            fontSize: 9,
            color: colour.faint,
          },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: page.side,
            y: 0.4,
            w: page.inner,
            h: 0.95,
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontFace: face,
            fontSize: 26,
            bold: true,
            color: colour.ink,
          },
          text: '',
        },
      },
    ],
  });
  return deck;
}

/** A slide with its title, which is read out and listed first. */
export function newSlide(deck: PptxGenJS, title: string): Slide {
  const slide = deck.addSlide({ masterName: 'Phaseline' });
  slide.addText(short(title, 130), { placeholder: 'title' });
  return slide;
}

/** What a slide has no room for. Nobody reads endless notes beside a slide; the other files have everything. */
export function addNotes(slide: Slide, text: string): void {
  slide.addNotes(shorten(visibleText(text), 60_000));
}

/** One line of at most so many letters, … at its end where there was more; the notes of the slide have it whole. */
export function short(text: string, longest: number): string {
  return shorten(visibleText(text).replaceAll(/\s+/g, ' ').trim(), longest);
}

/** The same view where a team with a very long name has a short one. */
export function shortNamed(view: ReportView): ReportView {
  return { ...view, report: { ...view.report, team: short(view.report.team, 60) } };
}

/** A paragraph of a text box. */
export function paragraph(text: string, options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps {
  return {
    text,
    options: { breakLine: true, fontFace: face, fontSize: 14, color: colour.ink, paraSpaceAfter: 6, ...options },
  };
}
