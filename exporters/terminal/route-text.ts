import type { Line } from '#core/text/line.ts';
import { indented, wrap } from '#core/text/wrap.ts';
import { type HorizonLines, horizonLines, keepLines, type PlanLine } from '../content/plan-lines.ts';
import { routeSummary, routeTitle } from '../content/plan-summary.ts';
import type { ReportView } from '../report-view.ts';

/** A route as it is read in a terminal: the cheapest way, then the steps by horizon. */
export function routeText(view: ReportView<'plan' | 'result'>, width: number): readonly Line[] {
  const { t, titles, report } = view;
  const keep = keepLines(view);
  return [
    { strong: routeTitle(view) },
    ...routeSummary(view).flatMap((text) => wrap(text, width)),
    ...horizonLines(view).flatMap((horizon) => horizonText(horizon, view, width)),
    ...(keep.length > 0
      ? ['', { strong: t('roadmap.keep.title', { phase: titles.digit(report.result.lastPhase) }) }]
      : []),
    ...keep.flatMap(({ title, dimension }) => [...wrap(`- ${title}`, width), ...indented(dimension, width)]),
  ];
}

function horizonText(
  { title, note, empty, lines }: HorizonLines,
  view: ReportView<'plan' | 'result'>,
  width: number,
): readonly Line[] {
  return [
    '',
    { strong: `${title}: ${note}` },
    ...(empty === null ? [] : wrap(empty, width)),
    ...lines.flatMap((line) => stepText(line, view, width)),
  ];
}

function stepText(
  { number, title, why, tags, facts, gain, effort }: PlanLine,
  { t }: ReportView<'plan' | 'result'>,
  width: number,
): readonly Line[] {
  return [
    ...wrap(`${number}. ${title}`, width),
    ...indented(why, width, 3),
    ...indented([...tags, ...facts, t('report.plan.facts', { gain, effort })].join(' · '), width, 3),
  ];
}
