import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import type { DimensionResult } from '#core/scoring/result.ts';
import type { Titles } from '#core/text/titles.ts';

interface HeatCellProps {
  /** Null: nothing is told about it. */
  readonly dimension: Pick<DimensionResult, 'score' | 'reached' | 'potential' | 'notEstablished'> | null;
  /** The score as it may be told. */
  readonly score: string;
  readonly titles: Titles;
}

const box = 'relative grid min-h-13 place-items-center rounded-cell border px-1 text-center';

/** A phase as colour, the score as figure; what has no figure looks like none of them. */
export function HeatCell({ dimension, score, titles }: HeatCellProps) {
  const t = useTranslations('roundResults.cell');
  if (dimension === null) {
    return (
      <span className={`${box} border-line`} style={{ background: hatch }}>
        <span className="grid size-6 place-items-center rounded-full bg-surface">
          <Icon name="lock" />
        </span>
        <span className="sr-only">{t('hidden')}</span>
      </span>
    );
  }
  const { reached, potential } = dimension;
  if (reached === null)
    return <span className={`${box} border-transparent bg-sunken text-small text-ink-3`}>{t('notApplicable')}</span>;
  if (dimension.score === null)
    return <span className={`${box} border-dashed border-edge text-small text-ink-3`}>{t('notScored')}</span>;
  const undecided = potential !== null && potential > reached;
  return (
    <span className={`${box} phase-${reached} ${undecided ? 'border-2 border-dotted border-ink!' : ''}`}>
      <span>
        <b className="text-[0.9375rem]">{score}</b>
        <span className="sr-only">, {t('phase', { phase: titles.digit(reached), name: titles.phase(reached) })}</span>
        {undecided ? (
          <span className="block text-caption leading-tight">
            {t('or', { phase: titles.digit(reached), potential: titles.digit(potential) })}
          </span>
        ) : null}
      </span>
    </span>
  );
}

const hatch = 'repeating-linear-gradient(135deg, var(--line) 0 1.5px, transparent 1.5px 6px)';
