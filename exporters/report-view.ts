import type { createFormatter, createTranslator, Messages } from 'use-intl/core';
import { type Titles, titlesOf } from '#core/text/titles.ts';
import type { Report } from './report.ts';

/** The sentences of the product and its way to write numbers and dates, in one language. */
export interface Words {
  readonly t: ReturnType<typeof createTranslator<Messages>>;
  readonly format: ReturnType<typeof createFormatter>;
  /** In which numbers and dates are written: a BCP 47 tag. */
  readonly locale: string;
}

/** What every part of a report looks at, in whatever file it stands. `Part`: as much of the report as it needs. */
export interface ReportView<Part extends keyof Report = keyof Report> extends Words {
  readonly report: Pick<Report, Part>;
  readonly titles: Titles;
}

/** A report with all that its sentences need, made once for a document. */
export function viewOf(report: Report, words: Words): ReportView {
  return { ...words, report, titles: titlesOf(report.questionnaire, words.locale) };
}
