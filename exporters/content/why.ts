import type { Hold } from '#core/scoring/result.ts';
import { shareWord } from '#core/text/gate-share.ts';
import { holdsInOrder, whyParts } from '#core/text/why-parts.ts';
import type { ReportView } from '../report-view.ts';
import { plain } from './plain.ts';

/** Why this phase and not the next: who holds it, and the gate's two numbers in words. */
export function whyOf(view: ReportView<'result'>): { readonly title: string; readonly paragraphs: readonly string[] } {
  const { report, titles, t, format } = view;
  const { reached, gate, state } = report.result;
  if (reached === null || state !== 'assessed') {
    const none = state === 'nothingApplies' ? 'nothingApplies' : 'notAssessed';
    return { title: t('result.why.titleNone'), paragraphs: [t(`result.why.none.${none}`)] };
  }
  const { holding, weakest, isScoreAbove, potential, ceilings } = whyParts(report.result, titles);
  const phase = titles.digit(reached);
  const more = holding && holding.more > 0 ? [t('result.why.moreNames', { count: holding.more })] : [];
  const first = holding
    ? t.markup('result.why.holding', { ...plain, ...holding, names: format.list([...holding.names, ...more]) })
    : t('result.why.end');
  const rule = t.markup('result.why.rule', {
    ...plain,
    share: shareWord(gate.share),
    sharePercent: format.number(gate.share, 'percent'),
    dimensions: shareWord(gate.dimensions),
    dimensionsPercent: format.number(gate.dimensions, 'percent'),
  });
  return {
    title: holding ? t('result.why.title', { phase, next: holding.next }) : t('result.why.titleEnd', { phase }),
    paragraphs: [
      weakest === null ? first : `${first} ${t('result.why.weakest', { dimension: weakest })}`,
      rule,
      ...(isScoreAbove ? [t('result.why.score')] : []),
      ...(potential === null ? [] : [t('result.why.potential', { potential })]),
      ...ceilings.map((each) => t('result.why.ceiling', { phase: each.phase, dimensions: format.list(each.names) })),
    ],
  };
}

/** An answer that holds the next phase. */
export interface HoldLine {
  readonly hold: Hold;
  readonly question: string;
  readonly dimension: string;
  readonly now: string;
  readonly needs: string;
}

/** The answers that hold the next phase. */
export function holdsOf({ report: { result }, titles, t }: ReportView<'result'>): readonly HoldLine[] {
  return holdsInOrder(result.why.questions).map((hold) => ({
    hold,
    question: titles.question(hold.question).text,
    dimension: titles.dimension(hold.dimension),
    now:
      hold.value === null
        ? t(`result.why.now.${hold.because}`)
        : t('result.why.now.below', { phase: titles.value(hold.value) }),
    needs: t('result.why.needs', { phase: titles.digit(hold.phase) }),
  }));
}
