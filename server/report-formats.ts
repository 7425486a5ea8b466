import type { ReportView } from '#exporters/report-view.ts';

interface ReportKind {
  readonly type: string;
  /** Of the file's name, after the day. */
  readonly ending: string;
  /** What writes it is loaded with the first report of its kind: a process that is never asked for one does without. */
  readonly write: (view: ReportView) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** The files that a report can be had as, by the last part of their address. */
export const reportFormats = {
  'report.pdf': {
    type: 'application/pdf',
    ending: 'pdf',
    write: async (view) => (await import('#exporters/pdf/pdf-report.ts')).pdfReport(view),
  },
  'report.md': {
    type: 'text/markdown; charset=utf-8',
    ending: 'md',
    write: async (view) => (await import('#exporters/markdown/markdown-report.ts')).markdownReport(view),
  },
  'report.pptx': {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx',
    write: async (view) => (await import('#exporters/pptx/pptx-report.ts')).pptxReport(view),
  },
  'report.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    write: async (view) => (await import('#exporters/xlsx/xlsx-report.ts')).xlsxReport(view),
  },
  'report.json': {
    type: 'application/json',
    ending: 'json',
    write: async (view) => (await import('#exporters/json/json-report.ts')).jsonReport(view),
  },
  'plan.csv': {
    type: 'text/csv; charset=utf-8',
    ending: 'plan.csv',
    write: async (view) => (await import('#exporters/csv/plan-csv.ts')).planCsv(view),
  },
  'jira.csv': {
    type: 'text/csv; charset=utf-8',
    ending: 'jira.csv',
    write: async (view) => (await import('#exporters/jira/jira-csv.ts')).jiraCsv(view),
  },
  'github-issues.sh': {
    type: 'text/x-shellscript; charset=utf-8',
    ending: 'github-issues.sh',
    write: async (view) => (await import('#exporters/github/github-issues.ts')).githubIssues(view),
  },
} as const satisfies Readonly<Record<string, ReportKind>>;

export type ReportFormat = keyof typeof reportFormats;

export const reportNames = Object.keys(reportFormats) as ReportFormat[];
