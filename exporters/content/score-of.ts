import type { NodeResult } from '#core/scoring/result.ts';
import type { Words } from '../report-view.ts';

/** A score in figures, with what it could be if everything unscored were met; null when there is none. */
export function scoreOf({ score, upTo }: Pick<NodeResult, 'score' | 'upTo'>, { t, format }: Words): string | null {
  if (score === null) return null;
  const figure = format.number(score, 'score');
  return upTo === null
    ? figure
    : t('result.dimensions.scoreUpTo', { score: figure, upTo: format.number(upTo, 'score') });
}
