import { createFormatter, createTranslator } from 'use-intl/core';
import { formats, locale } from '#core/text/formats.ts';
import type { Words } from '#exporters/report-view.ts';
import messages from '#messages/en.json' with { type: 'json' };

const settings = {
  locale,
  formats,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  // A missing sentence is a bug: better no report than one with the name of a message in it.
  onError: (error: Error): never => {
    throw error;
  },
} as const;

/** The sentences of the pages, for what the server writes outside of a page. */
export const sentences: Words = {
  t: createTranslator({ ...settings, messages }),
  format: createFormatter(settings),
};
