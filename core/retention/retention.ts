/** How long things are kept, in months; null: for good. */
export interface Retention {
  /** What people answered in rounds, counted from the end of the round. What the round told of groups stays. */
  readonly answers: number | null;
  readonly audit: number | null;
}

export const keepEverything: Retention = { answers: null, audit: null };

/** What can be chosen. */
export const retentionMonths = [3, 6, 12, 24, 36, 60, 120] as const;

/** The same time of day so many calendar months earlier, in UTC; the last day of a month that is shorter. */
export function monthsBefore(now: Date, months: number): Date {
  const wanted = new Date(now);
  wanted.setUTCDate(1);
  wanted.setUTCMonth(wanted.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, 0)).getUTCDate();
  wanted.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return wanted;
}
