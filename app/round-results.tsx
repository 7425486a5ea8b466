import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { GroupResult } from '#components/round-results/group-result.tsx';
import { Heatmap } from '#components/round-results/heatmap.tsx';
import { Legend } from '#components/round-results/legend.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/section.tsx';
import { titlesOf } from '#core/text/titles.ts';
import type { LoadedResults } from '#server/rounds/load-results.ts';
import { idOf, rowOf } from './result-rows.ts';

/** What a closed round shows, for whoever may see it; `home` is the address that its pages stand below. */
export async function roundResults(loaded: LoadedResults, home: string) {
  const t = await getTranslations('roundResults');
  const format = await getFormatter();
  const { round, questionnaire } = loaded;
  const { target } = round;
  const closed = round.closedAt
    ? format.dateTime(round.closedAt, { dateStyle: 'long', timeZone: round.timeZone })
    : 'none';
  const crumb = t('crumb', {
    round: round.title,
    questionnaire: questionnaire.title,
    version: questionnaire.version,
    closed,
  });
  if (loaded.is === 'making') {
    return (
      <>
        <p className="text-small text-ink-3">{crumb}</p>
        <EmptyState title={t('making.title')} level={1}>
          {t('making.text')}
        </EmptyState>
      </>
    );
  }
  const rows = await Promise.all(loaded.rows.map((row) => rowOf(row, loaded, home)));
  const titles = titlesOf(questionnaire, await getLocale());
  return (
    <>
      <p className="text-small text-ink-3">{crumb}</p>
      <h1 className="mt-2 mb-3">{t('title', { round: round.title })}</h1>
      <p className="mb-7 max-w-[66ch] text-lead text-ink-2">
        {t(round.mode === 'named' ? 'leadNamed' : 'lead', { k: round.k })}
        {loaded.compared ? ` ${t('compared')}` : ''}
        {target === null ? '' : ` ${t('aimsAt', { phase: titles.digit(target), name: titles.phase(target) })}`}
      </p>
      <Heatmap questionnaire={questionnaire} titles={titles} rows={rows} target={target} format={formatOf(loaded)} />
      <Legend
        questionnaire={questionnaire}
        k={round.mode === 'named' ? null : round.k}
        target={target === null ? null : titles.digit(target)}
      />
    </>
  );
}

/** The page of one row; null when there is none of this id, or nothing is told about it. */
export async function groupResults(loaded: LoadedResults, id: string, home: string) {
  if (loaded.is === 'making') return null;
  const t = await getTranslations('roundResults');
  const found = loaded.rows.find((row) => idOf(row) === id);
  if (!found) return null;
  const row = await rowOf(found, loaded, home);
  const titles = titlesOf(loaded.questionnaire, await getLocale());
  const parts = row.is === 'withheld' ? [] : loaded.within(found.scope);
  const within = (await Promise.all(parts.map((part) => rowOf(part, loaded, home)))).map((one) => ({
    ...one,
    href: null,
  }));
  return (
    <>
      <p className="text-small text-ink-3">
        {t('groupCrumb', { round: loaded.round.title, questionnaire: loaded.questionnaire.title })}
      </p>
      <h1 className="mt-2">{row.name}</h1>
      {row.is === 'withheld' ? (
        <div className="mt-6">
          <EmptyState title={t('withheld')} level={2}>
            {row.about}
          </EmptyState>
        </div>
      ) : (
        <>
          <GroupResult
            questionnaire={loaded.questionnaire}
            titles={titles}
            row={row}
            target={loaded.round.target}
            format={formatOf(loaded)}
          />
          {within.length === 0 ? null : (
            <Section id="within" title={t('within.title')}>
              {within.every(({ is }) => is === 'withheld') ? (
                <p className="max-w-[66ch] text-ink-2">{t('within.hidden', { k: loaded.round.k })}</p>
              ) : (
                <Heatmap
                  questionnaire={loaded.questionnaire}
                  titles={titles}
                  rows={within}
                  target={loaded.round.target}
                  format={formatOf(loaded)}
                />
              )}
            </Section>
          )}
        </>
      )}
    </>
  );
}

const formatOf = ({ round }: LoadedResults) => (round.mode === 'named' ? 'score' : 'groupScore');
