import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { fitsRadar } from '#core/charts/radar.ts';
import { type DimensionRow, dimensionRows, spreadOf } from '#core/text/dimension-rows.ts';
import { quoted } from '#core/text/lang-of.ts';
import { DimensionList } from './dimension-list.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { DimensionsRadar } from './dimensions-radar.tsx';
import { Groups } from './groups.tsx';
import type { ResultView } from './result-view.ts';

/** Every dimension twice: as a picture, and as a row with its ruler. */
export function Dimensions({ view }: { readonly view: ResultView }) {
  const t = useTranslations('result.dimensions');
  const rows = dimensionRows(view.result, view.previous, view.titles);
  const withRadar = fitsRadar(rows.length) && view.result.score !== null;
  return (
    <Section id="dimensions" title={t('title', { count: rows.length })} aside={<Spread view={view} rows={rows} />}>
      <div
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-7 ${
          withRadar ? 'xl:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]' : ''
        }`}
      >
        {withRadar ? <DimensionsRadar view={view} rows={rows} /> : null}
        <div className="max-sm:hidden">
          <DimensionTable view={view} rows={rows} />
        </div>
        <div className="sm:hidden">
          <DimensionList view={view} rows={rows} />
        </div>
      </div>
      <Groups view={view} />
    </Section>
  );
}

/** The finding of the chart. */
function Spread({ view, rows }: { readonly view: ResultView; readonly rows: readonly DimensionRow[] }) {
  const t = useTranslations('result.dimensions');
  const format = useFormatter();
  const spread = spreadOf(rows);
  if (spread === null) return null;
  if (spread.is === 'even') return t('even', { score: format.number(spread.score, 'score') });
  const { best, worst } = spread;
  return <Sentence langOf={view.langOf}>{t('spread', { best: quoted(best), worst: quoted(worst) })}</Sentence>;
}
