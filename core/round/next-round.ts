import type { Round, RoundSettings } from './round.ts';
import { monthsLater } from './zoned-time.ts';

const months = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/** The settings of a copy that says nothing about when. */
export function copyOf(round: Round): RoundSettings {
  const { id: _, state, openedAt, closedAt, publishedAt, previousId, changes, ...settings } = round;
  return { ...settings, opensAt: null, closesAt: null, recurrence: null };
}

/**
 * The settings of the round after a recurring one: at the same time on the wall, so much later, and not before `now`.
 * Null for a round that does not recur.
 */
export function nextOf(round: Round, now: Date): RoundSettings | null {
  const { recurrence, timeZone, closesAt } = round;
  if (!recurrence) return null;
  const step = months[recurrence.every];
  const moved = (at: Date | null, times: number) => at && monthsLater(at, step * times, timeZone);
  let times = 1;
  // A round that was closed long after its time.
  for (let ends = moved(closesAt, 1); ends && ends <= now; ends = moved(closesAt, times)) times += 1;
  const opensAt = moved(round.opensAt ?? round.openedAt, times);
  return { ...copyOf(round), recurrence, opensAt, closesAt: moved(closesAt, times) };
}
