import type { ReportView } from '../report-view.ts';

/** How many of the gating questions meet a phase. */
export interface ProgressLine {
  readonly phase: number;
  readonly name: string;
  /** In [0, 1]; null: nothing asks for this phase. */
  readonly share: number | null;
  /** Empty when nothing asks for it. */
  readonly shareText: string;
  readonly count: string;
  readonly gate: string;
}

/** Phases 1 to P. */
export function progressOf({ report: { result }, titles, t, format }: ReportView<'result'>): readonly ProgressLine[] {
  return result.progress.map(({ phase, share, meeting, gating, holds }) => ({
    phase,
    name: `${titles.digit(phase)} ${titles.phase(phase)}`,
    share,
    shareText: share === null ? '' : format.number(share, 'percent'),
    count: share === null ? t('result.progress.notAsked') : t('result.progress.count', { meeting, gating }),
    gate: share === null ? '–' : holds ? t('result.progress.open') : t('result.progress.closed'),
  }));
}

/** The chart of it in one sentence, for those who do not see it. */
export function progressLabel(view: ReportView): string {
  const { report, titles, t, format } = view;
  const { reached } = report.result;
  const shares = progressOf(view).map(({ phase, share, shareText }) =>
    share === null
      ? t('result.progress.none', { phase: titles.digit(phase) })
      : t('result.progress.share', { phase: titles.digit(phase), share: shareText }),
  );
  return t('result.progress.label', {
    shares: format.list(shares),
    reached:
      reached === null ? t('result.progress.noPhase') : t('result.progress.reached', { phase: titles.digit(reached) }),
  });
}
