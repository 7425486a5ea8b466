import { useFormatter, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import type { DimensionRow } from '#core/text/dimension-rows.ts';
import { quoted } from '#core/text/lang-of.ts';
import { DimensionRuler } from './dimension-ruler.tsx';
import type { ResultView } from './result-view.ts';
import { UpTo } from './up-to.tsx';

interface DimensionListProps {
  readonly view: ResultView;
  readonly rows: readonly DimensionRow[];
}

/** The table as stacked rows for a phone, numbered like the radar's axes. */
export function DimensionList({ view, rows }: DimensionListProps) {
  const t = useTranslations('result.dimensions');
  const format = useFormatter();
  const { next } = view.result.why;
  return (
    <ol>
      {rows.map((row, index) => (
        <li key={row.result.id} className="border-b border-line py-3">
          <p className="mb-1.5 flex justify-between gap-4 font-semibold">
            <span>
              <Sentence langOf={view.langOf}>{t('numbered', { number: index + 1, title: quoted(row.title) })}</Sentence>
            </span>
            <span className="text-right">
              {row.result.score === null ? (
                <span className="text-small font-normal text-ink-3">
                  {row.result.reached === null ? t('notApplicable') : t('notScored')}
                </span>
              ) : (
                format.number(row.result.score, 'score')
              )}
              <UpTo upTo={row.result.upTo} />
              {row.change === null ? null : (
                <span className="ml-2 text-small font-normal text-ink-2">{format.number(row.change, 'change')}</span>
              )}
            </span>
          </p>
          <DimensionRuler view={view} row={row} />
          {row.holds.is === 'holds' && next !== null ? (
            <p className="mt-1 flex items-center gap-1.5 text-caption text-ink-2">
              <Icon name="gate" />
              {t('holdsLong', { ...row.holds, next: view.titles.digit(next) })}
            </p>
          ) : null}
          {row.result.notEstablished ? <p className="text-caption text-ink-3">{t('notEstablished')}</p> : null}
        </li>
      ))}
    </ol>
  );
}
