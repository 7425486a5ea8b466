import { useFormatter, useTranslations } from 'next-intl';
import { SvgDrawing } from '#components/charts/svg-drawing.tsx';
import { TableTwin } from '#components/charts/table-twin.tsx';
import { Said } from '#components/ui/said.tsx';
import { type RadarAxis, radar } from '#core/charts/radar.ts';
import { axisNote, type DimensionRow } from '#core/text/dimension-rows.ts';
import type { ResultView } from './result-view.ts';
import { RulerPhase } from './ruler-phase.tsx';

interface DimensionsRadarProps {
  readonly view: ResultView;
  readonly rows: readonly DimensionRow[];
}

/** With names where there is room; on a phone with numbers that match the list below it. */
export function DimensionsRadar({ view, rows }: DimensionsRadarProps) {
  const t = useTranslations('result.dimensions');
  const format = useFormatter();
  const { digit } = view.titles;
  const scoreText = (score: number | null) => (score === null ? t('notScored') : format.number(score, 'score'));
  const axes = rows.map(({ title, before, result }): RadarAxis => {
    const { score, reached } = result;
    const { is, figures } = axisNote(result, view.titles);
    return { label: title, note: t(is, { ...figures, score: scoreText(score) }), score, reached, before };
  });
  const draw = (labels: 'names' | 'numbers') =>
    radar({ axes, labels, lastPhase: view.result.lastPhase, digit, number: (number) => format.number(number) });
  const label = t('radar', { count: rows.length });
  return (
    <figure className="min-w-0">
      <SvgDrawing drawing={draw('names')} label={label} className="mx-auto max-w-140 max-sm:hidden" />
      <SvgDrawing drawing={draw('numbers')} label={label} className="mx-auto max-w-90 sm:hidden" />
      <figcaption>
        <Legend before={view.previous?.sameQuestions ? format.dateTime(view.previous.submittedAt, 'day') : null} />
      </figcaption>
      <TableTwin
        caption={t('table')}
        columns={[
          t('columns.dimension'),
          t('columns.score'),
          t('columns.phase'),
          t('columns.potential'),
          t('columns.change'),
        ]}
        rows={rows.map(({ title, change, result }) => ({
          id: result.id,
          cells: [
            <Said key="title" langOf={view.langOf}>
              {title}
            </Said>,
            scoreText(result.score),
            <RulerPhase key="phase" dimension={result} digit={digit} />,
            result.potential === null ? '–' : digit(result.potential),
            change === null ? '–' : format.number(change, 'change'),
          ],
        }))}
      />
    </figure>
  );
}

function Legend({ before }: { readonly before: string | null }) {
  const t = useTranslations('result.dimensions.legend');
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2 text-caption text-ink-2">
      <li className="flex items-center gap-1.5">
        <span className="h-0 w-6 border-t-[2.5px] border-ink" />
        {t('score')}
      </li>
      {before === null ? null : (
        <li className="flex items-center gap-1.5">
          <span className="h-0 w-6 border-t-2 border-dotted border-ink-3" />
          {t('before', { date: before })}
        </li>
      )}
      <li className="flex items-center gap-1.5">
        <span className="h-3 w-6 bg-ink-3/20" />
        {t('phase')}
      </li>
    </ul>
  );
}
