import { formats } from '#core/text/formats.ts';

/** A score as everywhere on the page, for what the browser computes. */
export function scoreText(score: number, locale: string): string {
  return new Intl.NumberFormat(locale, formats.number.score).format(score);
}
