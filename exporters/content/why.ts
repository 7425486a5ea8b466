import type { Hold } from '#core/scoring/result.ts';
import { wholePhase } from '#core/scoring/tolerance.ts';
import { criterionShare } from '#core/text/criterion-share.ts';
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
  /** The same as signs: the phase, or how much of a criterion is met. Null where it has no value. */
  readonly nowSign: { readonly phase: number; readonly text: string } | null;
  readonly needsSign: string;
}

/** The answers that hold the next phase. */
export function holdsOf(view: ReportView<'result'>): readonly HoldLine[] {
  const { report, titles } = view;
  return holdsInOrder(report.result.why.questions).map((hold) => ({
    hold,
    question: titles.question(hold.question).text,
    dimension: titles.dimension(hold.dimension),
    ...nowOf(hold, view),
    ...needsOf(hold, view),
  }));
}

function nowOf(
  { question, value, because }: Hold,
  { report, titles, t, format }: ReportView<'result'>,
): Pick<HoldLine, 'now' | 'nowSign'> {
  if (value === null) return { now: t(`result.why.now.${because}`), nowSign: null };
  const criterion = criterionShare(titles.question(question), value, report.result.lastPhase);
  if (criterion === null) {
    const text = titles.value(value);
    return { now: t('result.why.now.below', { phase: text }), nowSign: { phase: wholePhase(value), text } };
  }
  const share = format.number(criterion.share, 'percent');
  return { now: t('result.why.now.part', { share }), nowSign: { phase: criterion.phase, text: share } };
}

function needsOf(
  { question, phase }: Hold,
  { titles, t }: ReportView<'result'>,
): Pick<HoldLine, 'needs' | 'needsSign'> {
  if (titles.question(question).type === 'criterion') return { needs: t('result.why.needsAll'), needsSign: '✓' };
  const needsSign = titles.digit(phase);
  return { needs: t('result.why.needs', { phase: needsSign }), needsSign };
}
