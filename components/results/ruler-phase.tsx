import { useTranslations } from 'next-intl';
import type { DimensionResult } from '#core/scoring/result.ts';

interface RulerPhaseProps {
  readonly dimension: DimensionResult;
  readonly digit: (phase: number) => string;
}

/** The phase of a dimension in words and figures, with the reason where there is none or it is unproven. */
export function RulerPhase({ dimension, digit }: RulerPhaseProps) {
  const t = useTranslations('result.dimensions');
  if (dimension.reached === null) return t('notApplicable');
  if (dimension.notEstablished) return `${digit(dimension.reached)} (${t('notEstablished')})`;
  return digit(dimension.reached);
}
