import { monthsLater } from './zoned-time.ts';

/** For so long after a round closed, those who answer the next one may well say the same again. */
const months = 6;

/** The time within which an earlier round must have closed to be compared with one that begins `at`. */
export function soonBefore(at: Date): { readonly from: Date; readonly to: Date } {
  return { from: monthsLater(at, -months, 'UTC'), to: at };
}
