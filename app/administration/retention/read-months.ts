import { retentionMonths } from '#core/retention/retention.ts';

/** What was chosen in a list of months; empty: for good. Undefined for anything that is not in the list. */
export function readMonths(text: unknown): number | null | undefined {
  if (text === '') return null;
  return retentionMonths.find((months) => String(months) === text);
}
