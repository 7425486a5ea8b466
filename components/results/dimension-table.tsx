import { useFormatter, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { Said } from '#components/ui/said.tsx';
import type { DimensionRow } from '#core/text/dimension-rows.ts';
import { DimensionRuler } from './dimension-ruler.tsx';
import type { ResultView } from './result-view.ts';
import { UpTo } from './up-to.tsx';

interface DimensionTableProps {
  readonly view: ResultView;
  readonly rows: readonly DimensionRow[];
}

export function DimensionTable({ view, rows }: DimensionTableProps) {
  const t = useTranslations('result.dimensions');
  const format = useFormatter();
  const { next } = view.result.why;
  const withChange = view.previous?.sameQuestions === true;
  const head = 'px-3 pb-2.5 text-left align-bottom text-small font-semibold text-ink-2';
  return (
    <table className="w-full text-[0.9375rem]">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={`${head} pl-0`}>
            {t('columns.dimension')}
          </th>
          <th scope="col" className={head}>
            {t('columns.ruler')}
          </th>
          <th scope="col" className={`${head} text-right`}>
            {t('columns.score')}
          </th>
          {withChange ? (
            <th scope="col" className={`${head} text-right`}>
              {t('columns.change')}
            </th>
          ) : null}
          {next === null ? null : (
            <th scope="col" className={`${head} pr-0`}>
              {t('columns.holds', { next: view.titles.digit(next) })}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.result.id} className="border-b border-line">
            <th scope="row" className="py-2.5 pr-3 text-left leading-snug font-semibold">
              <Said langOf={view.langOf}>{row.title}</Said>
              {row.result.notEstablished ? (
                <span className="block text-caption font-normal text-ink-3">{t('notEstablished')}</span>
              ) : null}
            </th>
            <td className="w-[38%] min-w-40 px-3 py-2.5">
              <DimensionRuler view={view} row={row} />
            </td>
            <td className="px-3 py-2.5 text-right">
              {row.result.score === null ? (
                <span className="text-small whitespace-nowrap text-ink-3">
                  {row.result.reached === null ? t('notApplicable') : t('notScored')}
                </span>
              ) : (
                <b>{format.number(row.result.score, 'score')}</b>
              )}
              <UpTo upTo={row.result.upTo} />
            </td>
            {withChange ? (
              <td className="px-3 py-2.5 text-right text-ink-2">
                {row.change === null ? '–' : format.number(row.change, 'change')}
              </td>
            ) : null}
            {next === null ? null : (
              <td className="py-2.5 pl-3 text-small whitespace-nowrap">
                {row.holds.is === 'holds' ? (
                  <span className="inline-flex items-center gap-1.5">
                    <Icon name="gate" />
                    {t('holds', row.holds)}
                  </span>
                ) : (
                  <span className="text-ink-2">{t(row.holds.is)}</span>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
