import { contentDisposition, fileName } from '#exporters/file-name.ts';
import { markdownReport } from '#exporters/markdown/markdown-report.ts';
import { type ReportView, viewOf } from '#exporters/report-view.ts';
import { loadReport } from './load-report.ts';
import type { Opened } from './open-assessment.ts';
import { registry } from './registry.ts';
import { sentencesIn } from './sentences.ts';

export type ReportFormat = 'pdf' | 'md';

export interface ReportFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Value of the header that names the download. */
  readonly disposition: string;
}

const types: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
};

/** The report as a file to take away; null before the submit. */
export async function exportReport(opened: Opened, format: ReportFormat): Promise<ReportFile | null> {
  const report = await loadReport(opened);
  if (!report) return null;
  const view = viewOf(report, sentencesIn(registry().settings.locale));
  const body = format === 'pdf' ? await pdf(view) : new TextEncoder().encode(markdownReport(view));
  // Swedish writes days as YYYY-MM-DD; the time zone is that of the dates in the report.
  const day = report.submittedAt.toLocaleDateString('sv-SE');
  const name = fileName(report.team, report.questionnaire.id, day, format);
  return { body, type: types[format], disposition: contentDisposition(name) };
}

/** What draws it is 20 MB of memory, which a process that is never asked for one does without. */
async function pdf(view: ReportView): Promise<Uint8Array<ArrayBuffer>> {
  const { pdfReport } = await import('#exporters/pdf/pdf-report.ts');
  return pdfReport(view);
}
