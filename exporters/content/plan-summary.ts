import type { ReportView } from '../report-view.ts';

/** The heading of the route. */
export function routeTitle({ report: { plan, result }, titles, t }: ReportView<'plan' | 'result'>): string {
  if (plan.next !== null) return t('roadmap.title', { next: titles.digit(plan.next) });
  return result.reached === null
    ? t('roadmap.titleNone')
    : t('roadmap.titleEnd', { phase: titles.digit(result.reached) });
}

/** Where the route leads to, and the least effort that opens the next gate. */
export function routeSummary(view: ReportView<'plan' | 'result'>): readonly string[] {
  const { report, titles, t, format } = view;
  const { plan, result } = report;
  if (result.reached === null) return [];
  const targets = [...plan.targets];
  const usual = targets.find(([, target]) => target.set === 'default')?.[1];
  const ofRound = targets.find(([, target]) => target.set === 'byRound')?.[1];
  const set = targets.filter(([, target]) => target.set === 'byTeam');
  const named = set.map(([dimension, { phase }]) =>
    t('report.target', { dimension: titles.dimension(dimension), phase: titles.digit(phase) }),
  );
  return [
    ...cheapestText(view),
    ...(usual ? [t('report.targetDefault', { phase: titles.digit(usual.phase) })] : []),
    ...(ofRound ? [t('report.targetOfRound', { phase: titles.digit(ofRound.phase) })] : []),
    ...(named.length > 0 ? [t('report.targetsSet', { targets: format.list(named) })] : []),
  ];
}

function cheapestText({ report: { plan }, titles, t }: ReportView<'plan'>): readonly string[] {
  const { cheapest } = plan;
  if (!cheapest) return [];
  const phase = titles.digit(cheapest.phase);
  if (!cheapest.possible) return [t('roadmap.cheapest.none', { phase })];
  if (cheapest.steps.length === 0) return [];
  const text = t('roadmap.cheapest.text', { phase, count: cheapest.steps.length, effort: cheapest.effort });
  return [cheapest.method === 'greedy' ? `${text} ${t('roadmap.cheapest.greedy')}` : text];
}
