import { useFormatter, useTranslations } from 'next-intl';
import { RulerBar } from '#components/charts/ruler-bar.tsx';
import type { DimensionRow } from './dimension-row.ts';
import type { ResultView } from './result-view.ts';

/** The ruler of a dimension with its sentence. */
export function DimensionRuler({ view, row }: { readonly view: ResultView; readonly row: DimensionRow }) {
  const t = useTranslations('charts');
  const format = useFormatter();
  const { reached, potential, ceiling, score } = row.result;
  const { digit } = view.titles;
  const figures = {
    phase: digit(reached ?? 0),
    last: digit(view.result.lastPhase),
    potential: digit(potential ?? 0),
    ceiling: digit(ceiling),
    score: score === null ? t('noScore') : format.number(score, 'score'),
  };
  const label = () => {
    if (reached === null) return t('ruler.none');
    if (potential !== null && potential > reached) return t('ruler.potential', figures);
    return ceiling < view.result.lastPhase ? t('ruler.ceiling', figures) : t('ruler.phase', figures);
  };
  return <RulerBar ruler={row.ruler} displayBase={view.questionnaire.displayBase} label={label()} />;
}
