import type PptxGenJS from 'pptxgenjs';
import { phaseRamp } from '#core/charts/ramp.ts';
import { headline } from '../content/headline.ts';
import { type Half, pairOf } from '../content/pair.ts';
import { whyOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { addNotes, colour, newSlide, page, paragraph, type Slide, short } from './deck.ts';

/** Score and phase side by side, where that is among the phases, and why. */
export function scoreSlide(deck: PptxGenJS, view: ReportView): void {
  const slide = newSlide(deck, headline(view));
  const { score, phase } = pairOf(view);
  half(slide, score, page.side);
  half(slide, phase, page.side + 3.4);
  phases(slide, view);
  const { title, paragraphs } = whyOf(view);
  slide.addText(
    [
      paragraph(short(title, 90), { bold: true, fontSize: 16 }),
      ...paragraphs.slice(0, 3).map((text) => paragraph(short(text, 420), { color: colour.soft })),
    ],
    { x: page.side, y: 4.15, w: page.inner, h: 2.65, margin: 0, valign: 'top' },
  );
  addNotes(slide, paragraphs.join('\n\n'));
}

function half(slide: Slide, { name, figure, unit }: Half, x: number): void {
  slide.addText(
    [
      paragraph(name, { fontSize: 13, color: colour.faint, paraSpaceAfter: 0 }),
      paragraph(figure ?? '–', {
        fontSize: figure !== null && figure.length > 4 ? 40 : 54,
        bold: true,
        paraSpaceAfter: 0,
      }),
      paragraph(short(unit, 60), { fontSize: 13, color: colour.soft }),
    ],
    { x, y: page.top, w: 3.2, h: 2.3, margin: 0, valign: 'top' },
  );
}

/** The phases as steps, the reached ones in their colours. More than six have digits only. */
function phases(slide: Slide, { report, titles }: ReportView): void {
  const { questionnaire, result } = report;
  const count = questionnaire.phases.length;
  const ramp = phaseRamp(count, 'light');
  const [left, room, gap] = [7.5, 5.233, 0.06];
  const width = room / count - gap;
  questionnaire.phases.forEach((_, phase) => {
    const isReached = result.reached !== null && phase <= result.reached;
    const height = 0.5 + (1.5 * phase) / Math.max(1, count - 1);
    const name = count > 6 ? titles.digit(phase) : `${titles.digit(phase)}\n${short(titles.phase(phase), 14)}`;
    slide.addText(name, {
      shape: 'rect',
      x: left + phase * (width + gap),
      y: page.top + 2.2 - height,
      w: width,
      h: height,
      margin: 0,
      align: 'center',
      valign: 'bottom',
      fontFace: 'Arial',
      fontSize: count > 12 ? 8 : 11,
      bold: phase === result.reached,
      color: isReached ? hex(ramp[phase]?.text) : colour.faint,
      fill: { color: isReached ? hex(ramp[phase]?.fill) : colour.sunken },
    });
  });
}

/** Without the sign in front. */
export function hex(value: string | undefined): string {
  return (value ?? `#${colour.ink}`).replace('#', '').toUpperCase();
}
