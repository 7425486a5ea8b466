// The whole script of a result page. The page is a document that React only renders on the server; what follows the
// ticks, the card and the bar, is React's here too. Bundled by itself.
import { hydrateRoot } from 'react-dom/client';
import { type ForecastData, readForecastData } from '#core/roadmap/forecast-data.ts';
import { ForecastBar } from './forecast-bar.tsx';
import { ForecastCard } from './forecast-card.tsx';
import { forecastOf } from './forecast-of.ts';
import { type ForecastingOptions, forecastIds } from './forecasting-options.ts';
import { stepsQuery } from './ticked-steps.ts';

const form = document.querySelector<HTMLFormElement>(`form#${forecastIds.form}`);
const card = document.getElementById(forecastIds.card);
const bar = document.getElementById(forecastIds.bar);
if (form?.dataset.options && card && bar) void follow(form, card, bar, JSON.parse(form.dataset.options));

/** Draws the forecast anew at each tick. Where the data cannot be had, the button of the form still asks the server. */
async function follow(
  form: HTMLFormElement,
  card: HTMLElement,
  bar: HTMLElement,
  { source, words, ticked }: ForecastingOptions,
): Promise<void> {
  const reply = await fetch(source).catch(() => null);
  if (!reply?.ok) return;
  const data: ForecastData = await reply.json();
  const model = readForecastData(data);
  const draw = (ticked: readonly string[]) => {
    const view = forecastOf(model, ticked);
    return { card: <ForecastCard view={view} words={words} />, bar: <ForecastBar view={view} words={words} /> };
  };
  const first = draw(ticked);
  const roots = { card: hydrateRoot(card, first.card), bar: hydrateRoot(bar, first.bar) };
  let shown = stepsQuery(ticked);
  const read = () => {
    const now = new FormData(form).getAll('steps').map(String);
    const query = stepsQuery(now);
    if (query === shown) return;
    shown = query;
    const next = draw(now);
    roots.card.render(next.card);
    roots.bar.render(next.bar);
    window.history.replaceState(null, '', `${words.path}${query}${window.location.hash}`);
  };
  form.addEventListener('change', read);
  window.addEventListener('pageshow', read);
  // Boxes ticked before the script came, or kept by the browser over a reload.
  read();
}
