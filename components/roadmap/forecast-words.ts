import type { ForecastTexts } from './forecast-texts.ts';

/** What the forecast says, and how; the page hands it to its script. */
export interface ForecastWords {
  /** The sentences, with places to fill. */
  readonly texts: ForecastTexts;
  readonly locale: string;
  /** Titles of the phases, and what is added to their numbers where they are shown. */
  readonly phases: readonly string[];
  readonly base: number;
  /** Of the texts of the questionnaire; absent where the page speaks the same language. */
  readonly lang?: string;
  /** Path of the page that shows the route, without a query. */
  readonly path: string;
}
