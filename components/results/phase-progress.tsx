import { useFormatter, useTranslations } from 'next-intl';
import { PhaseBars } from '#components/charts/phase-bars.tsx';
import { SvgDrawing } from '#components/charts/svg-drawing.tsx';
import { TableTwin } from '#components/charts/table-twin.tsx';
import { Said } from '#components/ui/said.tsx';
import { fitsStaircase, staircase } from '#core/charts/staircase.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import type { ResultView } from './result-view.ts';

/**
 * The share of gating questions that meet each phase: stairs where there is room, bars on a phone and for many phases.
 * Both show the same shares, so never both at once.
 */
export function PhaseProgress({ view: { questionnaire, result, titles, langOf } }: { readonly view: ResultView }) {
  const t = useTranslations('result.progress');
  const format = useFormatter();
  const { reached, why } = result;
  const { digit } = titles;
  const bars = result.progress.map(({ phase, share, meeting, gating, holds }) => ({
    phase,
    title: titles.phase(phase),
    lang: langOf(titles.phase(phase)),
    share,
    shareText: share === null ? '' : format.number(share, 'percent'),
    countText: share === null ? t('notAsked') : t('count', { meeting, gating }),
    gateText: share === null ? '–' : t(holds ? 'open' : 'closed'),
  }));
  const drawing = staircase({
    steps: questionnaire.phases.map(({ title }, phase) => {
      const bar = bars.find((each) => each.phase === phase);
      return { name: `${digit(phase)} ${title}`, share: bar?.share ?? null, shareText: bar?.shareText ?? '' };
    }),
    reached,
    gate: why.next === null ? [] : [t('gate', { next: digit(why.next) }), t('holds', { count: why.questions.length })],
  });
  const label = t('label', {
    shares: format.list(
      bars.map(({ phase, share, shareText }) =>
        share === null ? t('none', { phase: digit(phase) }) : t('share', { phase: digit(phase), share: shareText }),
      ),
    ),
    reached: reached === null ? t('noPhase') : t('reached', { phase: digit(reached) }),
  });
  const wide = fitsStaircase(questionnaire.phases.length);
  return (
    <figure>
      {wide ? <SvgDrawing drawing={drawing} label={label} className="max-w-140 max-sm:hidden" /> : null}
      <div className={wide ? 'sm:hidden' : ''}>
        <PhaseBars bars={bars} displayBase={questionnaire.displayBase} />
      </div>
      <figcaption className="mt-1 text-caption text-ink-3">{t('caption')}</figcaption>
      <TableTwin
        caption={t('table')}
        columns={[t('columns.phase'), t('columns.share'), t('columns.count'), t('columns.gate')]}
        rows={bars.map(({ phase, title, shareText, countText, gateText }) => ({
          id: String(phase),
          cells: [
            <PhaseName key="name" digit={digit(phase)} title={title} langOf={langOf} />,
            shareText || '–',
            countText,
            gateText,
          ],
        }))}
      />
    </figure>
  );
}

function PhaseName({
  digit,
  title,
  langOf,
}: {
  readonly digit: string;
  readonly title: string;
  readonly langOf: LangOf;
}) {
  return (
    <>
      {digit} <Said langOf={langOf}>{title}</Said>
    </>
  );
}
