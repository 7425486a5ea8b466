import { subject } from '../content/facts.ts';
import { headline } from '../content/headline.ts';
import type { ReportView } from '../report-view.ts';
import { aboutSlide } from './about-slide.ts';
import { newDeck, short, shortNamed } from './deck.ts';
import { dimensionsSlide } from './dimensions-slide.ts';
import { holdsSlide } from './holds-slide.ts';
import { routeSlide } from './route-slide.ts';
import { scoreSlide } from './score-slide.ts';

/** Five slides for those who decide: score and phase, dimensions, what holds the next phase, the route, and the source. */
export async function pptxReport(whole: ReportView): Promise<Uint8Array<ArrayBuffer>> {
  const view = shortNamed(whole);
  const deck = newDeck(short(headline(view), 200), short(`${view.report.team} · ${subject(view)}`, 150));
  for (const slide of [scoreSlide, dimensionsSlide, holdsSlide, routeSlide, aboutSlide]) slide(deck, view);
  const written = await deck.write({ outputType: 'uint8array', compression: true });
  if (!(written instanceof Uint8Array)) throw new Error('The slides were not written as bytes');
  return new Uint8Array(written);
}
