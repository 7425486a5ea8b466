import { identityOf } from '../content/identity.ts';
import { type PlanRow, planTable } from '../content/plan-table.ts';
import { shorten } from '../content/shorten.ts';
import { csvRows } from '../csv/write-csv.ts';
import type { ReportView } from '../report-view.ts';
import { visibleText } from '../visible-text.ts';
import { escapeJira } from './escape-jira.ts';

/** Jira takes no longer summary, and no longer description. */
const longestSummary = 255;
const longestDescription = 32_000;

/** Jira knows its fields by these names, in whatever language the texts are. A column may come more than once. */
const head = ['Summary', 'Issue Type', 'Description', 'Labels', 'Labels', 'Labels', 'External issue ID'];

/**
 * The steps of the plan as a file for Jira's import from CSV. Each carries its key as a label, too: what is there already
 * is found by it. Without the mark at the start of a file, which Jira would take for a part of the first name.
 */
export function jiraCsv(view: ReportView): string {
  const rows = planTable(view).filter(({ horizon }) => horizon !== 'keep');
  return csvRows([
    head,
    ...rows.map((row) => [
      shorten(visibleText(row.title).replaceAll(/\s+/g, ' ').trim(), longestSummary),
      'Task',
      shorten(description(row, view), longestDescription),
      'phaseline',
      `phaseline-${row.horizon === 'soon' ? 'next' : row.horizon}`,
      row.key,
      row.key,
    ]),
  ]);
}

function description(row: PlanRow, view: ReportView): string {
  const { t } = view;
  const about = identityOf(view);
  const titled = (title: string, text: string) => (text === '' ? [] : [`*${escapeJira(title)}*`, escapeJira(text), '']);
  return [
    ...titled(t('exports.columns.why'), row.why),
    ...titled(t('exports.columns.how'), row.how),
    ...titled(
      t('exports.columns.notes'),
      [row.horizonTitle, ...(row.line?.facts ?? []), factsOf(row, view), ...row.tags].join(' · '),
    ),
    ...titled(
      t('exports.from'),
      [about.title, about.subject, ...about.reason, about.facts.join(' · '), ...about.attribution].join('\n'),
    ),
    row.key,
  ].join('\n');
}

function factsOf({ line }: PlanRow, { t }: ReportView): string {
  return line === null ? '' : t('report.plan.facts', { gain: line.gain, effort: line.effort });
}
