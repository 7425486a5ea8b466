import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '#components/ui/section.tsx';
import { shareWord } from '#core/text/gate-share.ts';
import { HoldingList } from './holding-list.tsx';
import { OwnTerm } from './own-term.tsx';
import type { ResultView } from './result-view.ts';

const b = (words: ReactNode) => <b>{words}</b>;

/** Why this phase and not the next: the gate in words, who holds it, and the exact answers. */
export function Why({ view }: { readonly view: ResultView }) {
  const t = useTranslations('result.why');
  const format = useFormatter();
  const { result, titles } = view;
  const { reached, potential, gate, why, state } = result;
  if (reached === null || state !== 'assessed') {
    return (
      <Section id="why" title={t('titleNone')}>
        <p className="max-w-[66ch]">{t(`none.${state === 'nothingApplies' ? 'nothingApplies' : 'notAssessed'}`)}</p>
      </Section>
    );
  }
  const { next } = why;
  const title =
    next === null
      ? t('titleEnd', { phase: titles.digit(reached) })
      : t('title', { phase: titles.digit(reached), next: titles.digit(next) });
  const ceilings = Map.groupBy(why.lowCeilings, ({ ceiling }) => ceiling);
  return (
    <Section id="why" title={title}>
      <div className="grid gap-x-14 gap-y-7 md:grid-cols-2">
        <div className="max-w-[60ch] space-y-3">
          <p>
            {next === null
              ? t('end')
              : t.rich('holding', {
                  b,
                  holding: why.holding.length,
                  gating: why.gating.length,
                  next: titles.digit(next),
                  names: format.list(why.holding.map(titles.dimension)),
                  missing: why.missingDimensions,
                })}{' '}
            {next === null || why.weakest === null ? null : t('weakest', { dimension: titles.dimension(why.weakest) })}
          </p>
          <p>
            {t.rich('rule', {
              term: (words) => <OwnTerm name="gate">{words}</OwnTerm>,
              share: shareWord(gate.share),
              sharePercent: format.number(gate.share, 'percent'),
              dimensions: shareWord(gate.dimensions),
              dimensionsPercent: format.number(gate.dimensions, 'percent'),
            })}
          </p>
          <p>{t('score')}</p>
          {potential !== null && potential > reached ? (
            <p>{t('potential', { potential: titles.digit(potential) })}</p>
          ) : null}
          {[...ceilings].map(([ceiling, each]) => (
            <p key={ceiling} className="text-small text-ink-2">
              {t('ceiling', {
                phase: titles.digit(ceiling),
                dimensions: format.list(each.map(({ dimension }) => titles.dimension(dimension))),
              })}
            </p>
          ))}
        </div>
        {next === null ? null : <HoldingList view={view} next={next} />}
      </div>
    </Section>
  );
}
