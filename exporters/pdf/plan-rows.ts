import { type HorizonLines, horizonLines, keepLines, type PlanLine } from '../content/plan-lines.ts';
import { routeSummary, routeTitle } from '../content/plan-summary.ts';
import type { ReportView } from '../report-view.ts';
import { partHeading, sectionHeading } from './heading-rows.ts';
import { isLongRoute, toldInFull } from './long-report.ts';
import type { Paper, Tag } from './paper.ts';
import { leading, type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { partRows, separator, stepRows } from './step-rows.ts';
import { stepTable } from './step-table.ts';
import { textRows } from './text-rows.ts';

const dashes = { now: undefined, soon: [4, 2.5], later: [1.2, 2.4] } as const;

/** The route: Now, Next, Later, and what keeps the last phase. */
export function planRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { report, titles, t } = view;
  const keep = keepLines(view);
  return [
    ...sectionHeading(paper, parent, routeTitle(view)),
    ...leading(
      [...routeSummary(view), ...shortNote(view)].flatMap((text, index) =>
        spaced(index === 0 ? 0 : 2, textRows(paper, paper.tag('P', parent), text, styles.body)),
      ),
    ),
    ...horizonLines(view).flatMap((horizon) => horizonRows(paper, parent, horizon, view)),
    ...(keep.length === 0
      ? []
      : [
          ...horizonHead(
            paper,
            parent,
            t('roadmap.keep.title', { phase: titles.digit(report.result.lastPhase) }),
            t('roadmap.keep.text', { count: keep.length }),
            'now',
          ),
          ...keep.flatMap(({ title, why, dimension, parts }) => [
            ...spaced(10, leading(textRows(paper, paper.tag('H4', parent), title, styles.item, { x: 22 }))),
            ...spaced(2, textRows(paper, paper.tag('P', parent), why, styles.small, { x: 22 })),
            ...spaced(2, textRows(paper, paper.tag('P', parent), dimension, styles.caption, { x: 22 })),
            ...partRows(paper, parent, parts, view),
            separator(paper),
          ]),
        ]),
  ];
}

function horizonRows(
  paper: Paper,
  parent: Tag,
  { name, title, note, empty, lines }: HorizonLines,
  view: ReportView,
): readonly Row[] {
  return [
    ...horizonHead(paper, parent, title, note, name),
    ...(empty === null ? [] : spaced(6, textRows(paper, paper.tag('P', parent), empty, styles.second))),
    ...lines.filter((line) => isTold(line, view)).flatMap((line) => stepRows(paper, parent, line, view)),
    ...restRows(
      paper,
      parent,
      lines.filter((line) => !isTold(line, view)),
      view,
    ),
  ];
}

/** Made steps stand for answers, which are all in the report: of these, only the ones on the way to the next phase. */
function restRows(paper: Paper, parent: Tag, rest: readonly PlanLine[], view: ReportView): readonly Row[] {
  const shown = rest.filter(({ isMade, tags }) => !isMade || tags.length > 0);
  const count = rest.length - shown.length;
  const note = view.t('report.plan.made', { count });
  return [
    ...stepTable(paper, parent, shown, view),
    ...(count === 0 ? [] : spaced(6, textRows(paper, paper.tag('P', parent), note, styles.second))),
  ];
}

/** Of a long route the first steps are told in full, the others in a table. */
function isTold({ number }: PlanLine, view: ReportView): boolean {
  return !isLongRoute(view) || number <= toldInFull.steps;
}

function shortNote(view: ReportView): readonly string[] {
  return isLongRoute(view) ? [view.t('report.plan.short', { count: toldInFull.steps })] : [];
}

/** Heads differ by their rule: solid, dashed, dotted. */
function horizonHead(
  paper: Paper,
  parent: Tag,
  title: string,
  note: string,
  name: HorizonLines['name'],
): readonly Row[] {
  const rows = partHeading(paper, parent, title, note);
  const rule: Row = {
    height: 5,
    draw: (top) =>
      paper.artifact(() =>
        paper.rule(
          [sheet.left, top + 4],
          [sheet.left + sheet.inner, top + 4],
          name === 'now' ? 'ink' : 'edge',
          1.5,
          dashes[name],
        ),
      ),
  };
  return spaced(18, leading([...rows, rule]));
}
