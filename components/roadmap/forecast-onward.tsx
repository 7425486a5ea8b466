import type { Route } from '#core/roadmap/plan.ts';
import { fill } from '#core/text/fill.ts';
import type { ForecastTexts } from './forecast-texts.ts';

interface ForecastOnwardProps {
  readonly route: Route;
  /** Ticks the route beside what is ticked. */
  readonly link: string;
  readonly texts: ForecastTexts;
  readonly locale: string;
}

/** The cheapest way on from what is ticked, with a link that ticks it. */
export function ForecastOnward({ route, link, texts, locale }: ForecastOnwardProps) {
  if (!route.possible) return texts.onwardNone;
  if (route.steps.length === 0) return texts.onwardThere;
  return (
    <>
      {fill(texts.onwardOf, { effort: route.effort, count: route.steps.length }, locale)}
      {route.method === 'greedy' ? ` ${texts.onwardAbout}` : null}
      {/* A full page load, so that the boxes are drawn ticked. */}
      <a href={link} className="block font-normal">
        {texts.onwardTick}
      </a>
    </>
  );
}
