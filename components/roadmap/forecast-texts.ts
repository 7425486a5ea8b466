import type { Messages } from 'next-intl';

/** The sentences of the forecast, with places to fill. Given to the browser as they are. */
export type ForecastTexts = Messages['roadmap']['forecast'];
