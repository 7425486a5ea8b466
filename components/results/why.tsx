import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '#components/ui/section.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { shareWord } from '#core/text/gate-share.ts';
import { quoted } from '#core/text/lang-of.ts';
import { whyParts } from '#core/text/why-parts.ts';
import { HoldingList } from './holding-list.tsx';
import { OwnTerm } from './own-term.tsx';
import type { ResultView } from './result-view.ts';

const b = (words: ReactNode) => <b>{words}</b>;

/** Why this phase and not the next: the gate in words, who holds it, and the exact answers. */
export function Why({ view }: { readonly view: ResultView }) {
  const t = useTranslations('result.why');
  const format = useFormatter();
  const { result, titles, langOf } = view;
  const { reached, gate, state } = result;
  if (reached === null || state !== 'assessed') {
    return (
      <Section id="why" title={t('titleNone')}>
        <p className="max-w-[66ch]">{t(`none.${state === 'nothingApplies' ? 'nothingApplies' : 'notAssessed'}`)}</p>
      </Section>
    );
  }
  const { holding, weakest, isScoreAbove, potential, ceilings } = whyParts(result, titles);
  const phase = titles.digit(reached);
  const sentence = (words: ReactNode) => <Sentence langOf={langOf}>{words}</Sentence>;
  return (
    <Section id="why" title={holding ? t('title', { phase, next: holding.next }) : t('titleEnd', { phase })}>
      <div className="grid gap-x-14 gap-y-7 md:grid-cols-2">
        <div className="max-w-[60ch] space-y-3">
          <p>
            {holding
              ? sentence(
                  t.rich('holding', {
                    b,
                    ...holding,
                    names: format.list([
                      ...holding.names.map(quoted),
                      ...(holding.more > 0 ? [t('moreNames', { count: holding.more })] : []),
                    ]),
                  }),
                )
              : t('end')}{' '}
            {weakest === null ? null : sentence(t('weakest', { dimension: quoted(weakest) }))}
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
          {isScoreAbove ? <p>{t('score')}</p> : null}
          {potential === null ? null : <p>{t('potential', { potential })}</p>}
          {ceilings.map((each) => (
            <p key={each.phase} className="text-small text-ink-2">
              {sentence(t('ceiling', { phase: each.phase, dimensions: format.list(each.names.map(quoted)) }))}
            </p>
          ))}
        </div>
        {result.why.next === null ? null : <HoldingList view={view} next={result.why.next} />}
      </div>
    </Section>
  );
}
