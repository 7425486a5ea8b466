import { useTranslations } from 'next-intl';
import { PhaseBadge } from '#components/ui/phase-badge.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';

interface LegendProps {
  readonly questionnaire: Questionnaire;
  readonly k: number | null;
  /** The phase that the round aims at, as it is shown; null: none. */
  readonly target: string | null;
}

/** What colours, figures and signs of the heatmap mean, lowest phase first. */
export function Legend({ questionnaire, k, target }: LegendProps) {
  const t = useTranslations('roundResults.legend');
  return (
    <div className="mt-4 grid gap-3 text-small text-ink-2" data-phases={questionnaire.phases.length}>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {t('colour')}
        {questionnaire.phases.map(({ title }, phase) => (
          <PhaseBadge key={title} phase={phase} title={title} displayBase={questionnaire.displayBase} />
        ))}
      </p>
      {k === null ? null : <p className="max-w-[66ch]">{t('hidden', { k })}</p>}
      {target === null ? null : <p className="max-w-[66ch]">{t('way', { phase: target })}</p>}
      <p className="max-w-[66ch]">{t('made')}</p>
    </div>
  );
}
