import { getRequestConfig } from 'next-intl/server';
import { formats } from '#core/text/formats.ts';
import { type Messages, messagesIn } from '#server/languages.ts';
import { registry } from '#server/registry.ts';

// A key that is not in the messages is then a type error where it is asked for.
declare module 'next-intl' {
  interface AppConfig {
    Messages: Messages;
    Formats: typeof formats;
  }
}

export default getRequestConfig(() => {
  const { locale } = registry().settings;
  return { locale, messages: messagesIn(locale), formats, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
});
