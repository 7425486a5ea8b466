import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Said } from '#components/ui/said.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { quoted } from '#core/text/lang-of.ts';
import { OwnTerm } from './own-term.tsx';
import type { ResultView } from './result-view.ts';

/** Score and phase, one pair: same size, same line, split by a heavy rule. */
export function ScorePair({ view: { result, titles, langOf } }: { readonly view: ResultView }) {
  const t = useTranslations('result.pair');
  const format = useFormatter();
  const { score, reached, potential, lastPhase } = result;
  const undecided = reached !== null && potential !== null && potential > reached;
  return (
    <div className="mt-6 flex">
      <Half name={<OwnTerm name="score" />}>
        {score === null ? (
          <NoValue>{t('noScore')}</NoValue>
        ) : (
          <>
            <Figure>{format.number(score, 'score')}</Figure>
            <Unit>{t('of', { last: format.number(lastPhase, 'score') })}</Unit>
          </>
        )}
      </Half>
      <div className="w-1 shrink-0 bg-ink" />
      <Half name={<OwnTerm name="phase" />}>
        {reached === null ? (
          <NoValue>{t(`noPhase.${result.state === 'nothingApplies' ? 'nothingApplies' : 'notAssessed'}`)}</NoValue>
        ) : undecided ? (
          <>
            <Figure>
              <span className="inline-block whitespace-normal rounded-card border-2 border-dotted border-ink px-2 pb-1 text-[0.8em]">
                {t('or', {
                  phase: titles.digit(reached),
                  potential: titles.digit(potential),
                  span: potential - reached > 1 ? 'far' : 'near',
                })}
              </span>
            </Figure>
            <span className="text-small text-ink-2">
              <Sentence langOf={langOf}>{t('orNote', { name: quoted(titles.phase(reached)) })}</Sentence>
            </span>
          </>
        ) : (
          <>
            <Figure>{titles.digit(reached)}</Figure>
            <Unit>
              <Said langOf={langOf}>{titles.phase(reached)}</Said>
            </Unit>
          </>
        )}
      </Half>
    </div>
  );
}

function Half({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 px-5 first:pl-0 sm:px-9">
      <p className="text-small font-medium text-ink-2">{name}</p>
      <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2">{children}</p>
    </div>
  );
}

function Figure({ children }: { readonly children: ReactNode }) {
  return <span className="text-pair whitespace-nowrap">{children}</span>;
}

function Unit({ children }: { readonly children: ReactNode }) {
  return <span className="text-body font-medium text-ink-2 sm:text-h2 sm:font-medium">{children}</span>;
}

function NoValue({ children }: { readonly children: ReactNode }) {
  return (
    <span className="rounded-control border border-dashed border-edge px-3 py-3 text-h2 text-ink-2">{children}</span>
  );
}
