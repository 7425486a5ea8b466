/** A score with its two decimals, as everywhere on the page. */
export function scoreText(score: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(score);
}
