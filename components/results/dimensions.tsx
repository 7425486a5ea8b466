import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import { fitsRadar } from '#core/charts/radar.ts';
import { DimensionList } from './dimension-list.tsx';
import { type DimensionRow, dimensionRows } from './dimension-row.ts';
import { DimensionTable } from './dimension-table.tsx';
import { DimensionsRadar } from './dimensions-radar.tsx';
import type { ResultView } from './result-view.ts';

/** Every dimension twice: as a picture, and as a row with its ruler. */
export function Dimensions({ view }: { readonly view: ResultView }) {
  const t = useTranslations('result.dimensions');
  const rows = dimensionRows(view);
  const withRadar = fitsRadar(rows.length) && view.result.score !== null;
  return (
    <Section id="dimensions" title={t('title', { count: rows.length })} aside={<Spread rows={rows} />}>
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
    </Section>
  );
}

/** The finding of the chart: who is ahead and who is last. */
function Spread({ rows }: { readonly rows: readonly DimensionRow[] }) {
  const t = useTranslations('result.dimensions');
  const format = useFormatter();
  const scored = rows
    .flatMap(({ title, result: { score } }) => (score === null ? [] : [{ title, score }]))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const worst = scored.at(-1);
  if (!best || !worst || scored.length < 2) return null;
  if (best.score - worst.score < 0.005) return t('even', { score: format.number(best.score, 'score') });
  return t('spread', { best: best.title, worst: worst.title });
}
