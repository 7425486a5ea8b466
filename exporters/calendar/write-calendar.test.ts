import { expect, test } from 'vitest';
import { writeCalendar } from './write-calendar.ts';

const madeAt = new Date('2026-11-28T21:05:09.123Z');

/** Reads it as a calendar does: unfolds lines, splits name and value, takes back what was escaped. */
function read(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | null = null;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:;]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT' && event) {
      events.push(event);
      event = null;
    } else if (event) event[name] = value.replaceAll(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
  }
  return events;
}

test('a day is an entry, with the same id at every export', () => {
  const day = { uid: 'a1@phaseline', day: '2026-12-01', title: 'Agree on who pays', description: '', sequence: 3 };
  expect(writeCalendar('Orders', [day], madeAt).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phaseline//Actions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Orders',
    'BEGIN:VEVENT',
    'UID:a1@phaseline',
    'DTSTAMP:20261128T210509Z',
    'DTSTART;VALUE=DATE:20261201',
    'SEQUENCE:3',
    'SUMMARY:Agree on who pays',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('what was typed comes back as it was, and cannot become another line of the file', () => {
  const title = 'One; two, three\\four: 🛠️ 日本語 '.repeat(8).trim();
  const description = 'Line\nEND:VEVENT\r\nBEGIN:VALARM\u0007';
  const file = writeCalendar('A,B;C', [{ uid: 'a', day: '2027-02-28', title, description, sequence: 1 }], madeAt);
  expect(read(file)).toEqual([
    {
      ...{ UID: 'a', DTSTAMP: '20261128T210509Z', DTSTART: '20270228', SEQUENCE: '1', TRANSP: 'TRANSPARENT' },
      SUMMARY: title,
      DESCRIPTION: 'Line\nEND:VEVENT\nBEGIN:VALARM ',
    },
  ]);
  expect(file.match(/^END:VEVENT$/gm)).toHaveLength(1);
  for (const line of file.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.includes('\n')).toBe(false);
    expect(line.isWellFormed() && !line.includes('\uFFFD')).toBe(true);
  }
});

test('without a day it is a calendar all the same', () => {
  expect(read(writeCalendar('', [], madeAt))).toEqual([]);
});
