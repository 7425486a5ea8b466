import { contentDisposition, fileName } from '#exporters/file-name.ts';
import { viewOf } from '#exporters/report-view.ts';
import { loadReport } from './load-report.ts';
import type { Opened } from './open-assessment.ts';
import { registry } from './registry.ts';
import { type ReportFormat, reportFormats } from './report-formats.ts';
import { sentencesIn } from './sentences.ts';

export interface ReportFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Value of the header that names the download. */
  readonly disposition: string;
}

/** The report as a file to take away; null before the submit. */
export async function exportReport(opened: Opened, format: ReportFormat): Promise<ReportFile | null> {
  const report = await loadReport(opened);
  if (!report) return null;
  const view = viewOf(report, sentencesIn(registry().settings.locale));
  const { type, ending, write } = reportFormats[format];
  const body = bytesOf(await write(view));
  // Swedish writes days as YYYY-MM-DD; the time zone is that of the dates in the report.
  const day = report.submittedAt.toLocaleDateString('sv-SE');
  const name = fileName(report.team, report.questionnaire.id, day, ending);
  return { body, type, disposition: contentDisposition(name) };
}

function bytesOf(written: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
