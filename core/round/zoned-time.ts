// Node has no Temporal yet; Intl knows the rules of every time zone.

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Is this a time zone that can be reckoned with, such as `Europe/Berlin`? */
export function isTimeZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall shows at that moment, as `2027-03-01T09:00`. */
export function wallTime(at: Date, zone: string): string {
  return new Date(wallMs(at.getTime(), zone)).toISOString().slice(0, 16);
}

/**
 * The moment when a clock on the wall shows `local` (`2027-03-01T09:00`); null when that is no date and time. In the
 * hour that comes twice the first is meant; in the hour that is left out, as many minutes after the change.
 */
export function momentOf(local: string, zone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== local) return null;
  const day = 86_400_000;
  const before = wallMs(wall - day, zone) - (wall - day);
  const after = wallMs(wall + day, zone) - (wall + day);
  const fits = [before, after].find((offset) => wallMs(wall - offset, zone) === wall);
  return new Date(wall - (fits ?? before));
}

/** The same time on the wall so many months later; the last day of a month where the day is not there. */
export function monthsLater(at: Date, months: number, zone: string): Date {
  const local = wallTime(at, zone);
  const [year = 0, month = 0, day = 0] = local.slice(0, 10).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  const found = momentOf(`${first.toISOString().slice(0, 10)}${local.slice(10)}`, zone);
  if (!found) throw new RangeError(`no date ${months} months after ${at.toISOString()}`);
  return found;
}

/** The wall time at a moment, as milliseconds of a clock that knows no time zones. Seconds are kept. */
function wallMs(at: number, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}
