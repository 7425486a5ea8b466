import { createFormatter, createTranslator, type Formats } from 'use-intl/core';
import type { Words } from '#exporters/report-view.ts';
import messages from '#messages/en.json' with { type: 'json' };

const locale = 'en-GB';

/** As on the pages: two decimals for scores, a sign for changes, days with their month in words. */
const formats = {
  dateTime: { day: { day: 'numeric', month: 'long', year: 'numeric' } },
  number: {
    score: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    change: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
} satisfies Formats;

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
