import { useFormatter, useTranslations } from 'next-intl';
import { RulerBar } from '#components/charts/ruler-bar.tsx';
import { type DimensionRow, rulerWords } from '#core/text/dimension-rows.ts';
import type { ResultView } from './result-view.ts';

/** The ruler of a dimension with its sentence. */
export function DimensionRuler({ view, row }: { readonly view: ResultView; readonly row: DimensionRow }) {
  const t = useTranslations('charts');
  const format = useFormatter();
  const { result, titles } = view;
  const { score } = row.result;
  const { is, figures } = rulerWords(row.result, result.lastPhase, titles);
  const scoreText = score === null ? t('noScore') : format.number(score, 'score');
  return <RulerBar ruler={row.ruler} digit={titles.digit} label={t(`ruler.${is}`, { ...figures, score: scoreText })} />;
}
