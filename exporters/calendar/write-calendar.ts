/** A day in a calendar, without a time. */
export interface CalendarDay {
  /** Stable: a second import moves the entry instead of adding one. */
  readonly uid: string;
  /** `2026-11-28`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** Counts changes, so that a calendar takes the latest. */
  readonly sequence: number;
}

/** A calendar (RFC 5545) of whole days. `madeAt`: when the file was asked for. */
export function writeCalendar(name: string, days: readonly CalendarDay[], madeAt: Date): string {
  const stamp = `${madeAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phaseline//Actions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, title, description, sequence }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SEQUENCE:${sequence}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A value of text (3.3.11): other control characters are not allowed in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** At most 75 bytes a line (3.1), a character never cut in two; what goes on begins with a space. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += sign;
    bytes += size;
  }
  return out;
}
