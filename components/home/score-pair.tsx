import { useFormatter, useTranslations } from 'next-intl';
import { PhaseBadge } from '#components/ui/phase-badge.tsx';

interface ScorePairProps {
  readonly score: number | null;
  readonly reached: number | null;
  /** Titles, by index. */
  readonly phases: readonly string[];
  readonly displayBase: number;
}

/** Score and phase, never one without the other, split by the heavy rule. */
export function ScorePair({ score, reached, phases, displayBase }: ScorePairProps) {
  const t = useTranslations('home.row');
  const format = useFormatter();
  return (
    <dl data-phases={phases.length} className="flex items-stretch gap-5">
      <div>
        <dt className="text-caption text-ink-2">{t('score')}</dt>
        <dd className="text-[1.375rem] leading-tight font-bold tracking-tight">
          {score === null ? (
            <span className="text-small">{t('noScore')}</span>
          ) : (
            <>
              {format.number(score, 'score')}
              <small className="ml-1.5 text-small font-semibold tracking-normal text-ink-2">
                {t('outOf', { last: format.number(phases.length - 1, 'score') })}
              </small>
            </>
          )}
        </dd>
      </div>
      <div className="border-l-4 border-ink pl-4">
        <dt className="text-caption text-ink-2">{t('phase')}</dt>
        <dd className="flex min-h-7 items-center">
          {reached === null ? (
            <span className="text-small font-semibold">{t('noPhase')}</span>
          ) : (
            <PhaseBadge phase={reached} title={phases[reached] ?? ''} displayBase={displayBase} />
          )}
        </dd>
      </div>
    </dl>
  );
}
