import { getRequestConfig } from 'next-intl/server';
import { formats, locale } from '#core/text/formats.ts';
import messages from '#messages/en.json';

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
