import { findingOf } from '#core/text/finding.ts';
import type { ReportView } from '../report-view.ts';

/** The title of a report: the team and what the result says first. */
export function headline(view: ReportView): string {
  return view.t('report.title', { team: view.report.team, finding: findingSentence(view) });
}

function findingSentence({ report, titles, t }: ReportView): string {
  const finding = findingOf(report.result);
  const { digit } = titles;
  switch (finding.is) {
    case 'nothingApplies':
    case 'notAssessed':
      return t(`result.finding.${finding.is}`);
    case 'lastReached':
      return t('result.finding.lastReached', { phase: digit(finding.phase), keep: report.plan.keep.length });
    case 'ceilingReached':
      return t('result.finding.ceilingReached', { phase: digit(finding.phase) });
    case 'unknownDecides':
      return t('result.finding.unknownDecides', {
        phase: digit(finding.phase),
        potential: digit(finding.potential),
        open: finding.open,
      });
    case 'mostReachNext':
      return t('result.finding.mostReachNext', { next: digit(finding.next), holding: finding.holding });
    case 'held':
      return t('result.finding.held', {
        phase: digit(finding.phase),
        next: digit(finding.next),
        holding: finding.holding,
      });
  }
}
