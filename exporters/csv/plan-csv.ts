import { identityOf } from '../content/identity.ts';
import { planTable } from '../content/plan-table.ts';
import type { ReportView } from '../report-view.ts';
import { visibleText } from '../visible-text.ts';
import { writeCsv } from './write-csv.ts';

/**
 * The plan as a table, one step a line. What it belongs to is said in each line, so that tables of several teams can be
 * put together as they are.
 */
export function planCsv(view: ReportView): string {
  const { t, report } = view;
  const about = identityOf(view);
  const base = report.questionnaire.displayBase;
  // Swedish writes days as YYYY-MM-DD, which every spreadsheet takes for a day.
  const day = about.submittedAt.toLocaleDateString('sv-SE');
  const common = [
    about.team,
    about.questionnaire,
    about.version,
    day,
    about.score === null ? null : rounded(about.score),
    about.phaseText,
    about.reason.join('\n'),
    about.coverage === null ? null : rounded(about.coverage),
    about.attribution.join('\n'),
  ];
  const head = [
    ...(['horizon', 'step', 'dimension', 'toPhase', 'why', 'how', 'effort', 'gain', 'after', 'notes', 'key'] as const),
    ...(['team', 'questionnaire', 'version', 'submitted', 'score', 'phase', 'reason', 'coverage'] as const),
    'attribution' as const,
  ].map((name) => t(`exports.columns.${name}`));
  const lines = planTable(view).map((row) => [
    row.horizonTitle,
    row.title,
    row.dimension,
    row.phase === null ? null : row.phase + base,
    row.why,
    row.how,
    row.effort,
    row.gain === null ? null : rounded(row.gain),
    row.after.join('\n'),
    row.tags.join('\n'),
    row.key,
    ...common,
  ]);
  return writeCsv(
    [head, ...lines].map((row) => row.map((cell) => (typeof cell === 'string' ? visibleText(cell) : cell))),
  );
}

/** Four decimals: more than anybody reads, and no tail of a binary fraction. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
