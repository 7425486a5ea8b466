import type { Hold } from '#core/scoring/result.ts';
import { shareWord } from '#core/text/gate-share.ts';
import type { ReportView } from '../report-view.ts';
import { plain } from './plain.ts';

/** Why this phase and not the next: who holds it, and the gate's two numbers in words. */
export function whyOf(view: ReportView): { readonly title: string; readonly paragraphs: readonly string[] } {
  const { report, titles, t, format } = view;
  const { reached, potential, gate, why, state } = report.result;
  if (reached === null || state !== 'assessed') {
    const none = state === 'nothingApplies' ? 'nothingApplies' : 'notAssessed';
    return { title: t('result.why.titleNone'), paragraphs: [t(`result.why.none.${none}`)] };
  }
  const { next, weakest } = why;
  const phase = titles.digit(reached);
  const first =
    next === null
      ? t('result.why.end')
      : t.markup('result.why.holding', {
          ...plain,
          holding: why.holding.length,
          gating: why.gating.length,
          next: titles.digit(next),
          names: format.list(why.holding.map(titles.dimension)),
          missing: why.missingDimensions,
        });
  const rule = t.markup('result.why.rule', {
    ...plain,
    share: shareWord(gate.share),
    sharePercent: format.number(gate.share, 'percent'),
    dimensions: shareWord(gate.dimensions),
    dimensionsPercent: format.number(gate.dimensions, 'percent'),
  });
  const ceilings = Map.groupBy(why.lowCeilings, ({ ceiling }) => ceiling);
  return {
    title:
      next === null ? t('result.why.titleEnd', { phase }) : t('result.why.title', { phase, next: titles.digit(next) }),
    paragraphs: [
      weakest === null || next === null
        ? first
        : `${first} ${t('result.why.weakest', { dimension: titles.dimension(weakest) })}`,
      rule,
      ...(potential !== null && potential > reached
        ? [t('result.why.potential', { potential: titles.digit(potential) })]
        : []),
      ...[...ceilings].map(([ceiling, each]) =>
        t('result.why.ceiling', {
          phase: titles.digit(ceiling),
          dimensions: format.list(each.map(({ dimension }) => titles.dimension(dimension))),
        }),
      ),
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

/** The answers that hold the next phase, dimensions with most of them first. */
export function holdsOf({ report: { result }, titles, t }: ReportView): readonly HoldLine[] {
  const byDimension = Map.groupBy(result.why.questions, ({ dimension }) => dimension);
  const holds = [...byDimension.values()].sort((a, b) => b.length - a.length).flat();
  return holds.map((hold) => ({
    hold,
    question: titles.question(hold.question).text,
    dimension: titles.dimension(hold.dimension),
    now:
      hold.value === null
        ? t(`result.why.now.${hold.because}`)
        : t('result.why.now.below', { phase: valueDigit(titles.digit, hold.value) }),
    needs: t('result.why.needs', { phase: titles.digit(hold.phase) }),
  }));
}

/** A value as it is shown: checklists give values such as 1.6667, and one decimal, never rounded up, is enough. */
export function valueDigit(digit: (phase: number) => number, value: number): number {
  return digit(Math.floor(value * 10 + 1e-9) / 10);
}
