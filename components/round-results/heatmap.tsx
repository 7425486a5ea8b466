import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { PhaseCell } from '#components/charts/phase-cell.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf } from '#core/questionnaire/walk.ts';
import type { Result } from '#core/scoring/result.ts';
import type { Titles } from '#core/text/titles.ts';
import { HeatCell } from './heat-cell.tsx';
import type { ResultRow } from './result-row.ts';

interface HeatmapProps {
  readonly questionnaire: Questionnaire;
  readonly titles: Titles;
  readonly rows: readonly ResultRow[];
  /** The phase that the round aims at; null: none. */
  readonly target: number | null;
  /** How scores are written: two decimals only where people answered by name. */
  readonly format: 'score' | 'groupScore';
}

/** Groups × dimensions, in the order of the organisation: never a ranking. It is its own table. */
export function Heatmap({ questionnaire, titles, rows, target, format }: HeatmapProps) {
  const t = useTranslations('roundResults');
  const number = useFormatter();
  const dimensions = dimensionsOf(questionnaire);
  const text = (score: number | null) => (score === null ? '' : number.number(score, format));
  const head = 'px-1 pb-2 align-bottom text-small font-semibold';
  return (
    // It scrolls sideways inside its box: focusable, so that the arrow keys reach what is out of sight.
    <section
      className="relative overflow-x-auto pb-1"
      aria-label={t('heatmap')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      data-phases={questionnaire.phases.length}
    >
      <table className="w-full border-separate border-spacing-[3px] text-[0.9375rem]">
        <caption className="sr-only">{t('heatmapCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} sticky left-0 min-w-32 bg-ground text-left`}>
              {t('group')}
            </th>
            {dimensions.map(({ id, title }) => (
              <th key={id} scope="col" className={`${head} min-w-17 hyphens-auto`}>
                {title}
              </th>
            ))}
            <th scope="col" className={`${head} min-w-20`}>
              {t('overall')}
            </th>
            {target === null ? null : (
              <th scope="col" className={`${head} min-w-20`}>
                {t('wayHead', { phase: titles.digit(target) })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th
                scope="row"
                className="sticky left-0 bg-ground py-1 pr-2 text-left leading-tight font-semibold"
                style={{ paddingInlineStart: `${Math.min(row.depth, 5) * 0.875}rem` }}
              >
                {row.href ? (
                  <Link href={row.href} prefetch={false} className="inline-flex min-h-6 items-center text-ink">
                    {row.name}
                  </Link>
                ) : (
                  row.name
                )}
                <span className="block text-caption font-normal text-ink-3">{row.about}</span>
              </th>
              {dimensions.map((dimension) => {
                const found = row.is === 'shown' ? dimensionOf(row.result, dimension.id) : null;
                const isHidden = row.is === 'withheld' || row.hiddenDimensions.includes(dimension.id);
                return (
                  <td key={dimension.id} className="p-0">
                    <HeatCell dimension={isHidden ? null : found} score={text(found?.score ?? null)} titles={titles} />
                  </td>
                );
              })}
              <td className="p-0">
                <span className="flex min-h-13 items-center justify-center gap-2 rounded-cell border border-line bg-surface px-2">
                  {row.is === 'withheld' ? (
                    <span className="text-small text-ink-3">{t('cell.hiddenWord')}</span>
                  ) : row.result.score === null || row.result.reached === null ? (
                    <span className="text-small text-ink-3">{t('cell.notScored')}</span>
                  ) : (
                    <>
                      <b>{text(row.result.score)}</b>
                      <PhaseCell is="value" phase={row.result.reached} text={titles.digit(row.result.reached)} />
                      <span className="sr-only">{titles.phase(row.result.reached)}</span>
                    </>
                  )}
                </span>
              </td>
              {target === null ? null : (
                <td className="p-0">
                  <span className="grid min-h-13 place-items-center rounded-cell border border-line bg-surface px-2">
                    {row.is === 'withheld' ? (
                      <span className="text-small text-ink-3">{t('cell.hiddenWord')}</span>
                    ) : row.way === null ? (
                      <span className="text-small text-ink-3">{t('cell.notScored')}</span>
                    ) : (
                      <span>{number.number(row.way, 'percent')}</span>
                    )}
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function dimensionOf(result: Result, id: string) {
  return result.dimensions.find((dimension) => dimension.id === id) ?? null;
}
