import type { ForecastWords } from './forecast-words.ts';

/** Where the page has its form, and where the script draws. */
export const forecastIds = { form: 'plan', card: 'plan-card', bar: 'plan-bar' } as const;

/** What the page hands to its script. */
export interface ForecastingOptions {
  /** Address of the data that a forecast is computed from. */
  readonly source: string;
  readonly words: ForecastWords;
  /** What the server has drawn. */
  readonly ticked: readonly string[];
}
