import { createFormatter, createTranslator } from 'use-intl/core';
import { formats } from '#core/text/formats.ts';
import type { Words } from '#exporters/report-view.ts';
import { messagesIn } from './languages.ts';

/** The sentences of the pages in a locale that `localeOf` gave, for what the server writes outside of a page. */
export function sentencesIn(locale: string): Words {
  const settings = {
    locale,
    formats,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // A missing sentence is a bug: better no report than one with the name of a message in it.
    onError: (error: Error): never => {
      throw error;
    },
  };
  return {
    locale,
    t: createTranslator({ ...settings, messages: messagesIn(locale) }),
    format: createFormatter(settings),
  };
}
