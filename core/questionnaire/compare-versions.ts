const order = new Intl.Collator('en', { numeric: true });

/** Orders version labels by the numbers in them, so 1.10 comes after 1.9: below, at or above zero. Labels are free text. */
export function compareVersions(a: string, b: string): number {
  return order.compare(a, b);
}
