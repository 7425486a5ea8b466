import type { Formats } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import messages from '#messages/en.json';

// The messages are written in British English, so dates read 20 November 2026.
const locale = 'en-GB';

const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
  number: {
    score: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    change: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
} satisfies Formats;

// A key that is not in the messages is then a type error where it is asked for.
declare module 'next-intl' {
  interface AppConfig {
    Locale: typeof locale;
    Messages: typeof messages;
    Formats: typeof formats;
  }
}

export default getRequestConfig(() => ({
  locale,
  messages,
  formats,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}));
