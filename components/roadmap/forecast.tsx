import type { ReactNode } from 'react';
import type { ForecastModel } from '#core/roadmap/forecast-data.ts';
import { ForecastBar } from './forecast-bar.tsx';
import { ForecastCard } from './forecast-card.tsx';
import { forecastOf } from './forecast-of.ts';
import type { ForecastWords } from './forecast-words.ts';
import { forecastIds } from './forecasting-options.ts';

interface ForecastProps {
  readonly model: ForecastModel;
  readonly words: ForecastWords;
  /** Where the page's script gets the model from. */
  readonly source: string;
  readonly ticked: readonly string[];
  /** The plan, with a checkbox `steps` for each item. */
  readonly children: ReactNode;
}

/**
 * The plan as a form, and what its ticks would change. Without script the button sends the form and the server draws
 * the same card; with `forecasting.tsx` the card follows each tick and the address keeps up, so that it can be shared.
 */
export function Forecast({ model, words, source, ticked, children }: ForecastProps) {
  const view = forecastOf(model, ticked);
  return (
    <form
      id={forecastIds.form}
      method="get"
      action={`${words.path}#route`}
      data-options={JSON.stringify({ source, words, ticked })}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-7 md:grid-cols-[minmax(0,1fr)_18.75rem]">
        <div>{children}</div>
        <div id={forecastIds.card} className="contents">
          <ForecastCard view={view} words={words} />
        </div>
      </div>
      <div id={forecastIds.bar} className="contents">
        <ForecastBar view={view} words={words} />
      </div>
    </form>
  );
}
