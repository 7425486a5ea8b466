import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { GroupResult } from '#components/round-results/group-result.tsx';
import { Heatmap } from '#components/round-results/heatmap.tsx';
import { Legend } from '#components/round-results/legend.tsx';
import type { ResultRow } from '#components/round-results/result-row.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/section.tsx';
import { wayToTarget } from '#core/aggregate/way-to-target.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import { titlesOf } from '#core/text/titles.ts';
import type { LoadedResults, ResultRow as LoadedRow } from '#server/rounds/load-results.ts';

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

function idOf({ scope }: LoadedRow): string {
  switch (scope.is) {
    case 'group':
      return scope.id;
    case 'audience':
      return `audience-${scope.audience}`;
    case 'segment':
      return `about-${scope.attribute}-${scope.value}`;
    default:
      return scope.is;
  }
}

async function rowOf(row: LoadedRow, { round, questionnaire }: LoadedResults, home: string): Promise<ResultRow> {
  const t = await getTranslations('roundResults');
  const { scope } = row;
  const id = idOf(row);
  const head = {
    id,
    name: nameOf(),
    depth: scope.is === 'group' ? scope.depth : 0,
    kind: scope.is === 'group' ? scope.kind : scope.is,
    href: `${home}/${encodeURIComponent(id)}`,
  };
  if (row.is === 'withheld') {
    return { ...head, is: 'withheld', about: t(`because.${row.because}`, { k: round.k }) };
  }
  const { answers, result, states, hidden } = row;
  const hiddenDimensions = hiddenIn(row, questionnaire);
  const told = result.dimensions.filter((dimension) => !hiddenDimensions.includes(dimension.id));
  const way =
    round.target === null ? null : wayToTarget(round.target, told, { decimals: round.mode === 'named' ? 2 : 1 });
  const order = new Map(questionsOf(questionnaire).map(({ id }, at) => [id, at]));
  const comments = [...row.comments].sort((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0));
  const about =
    answers === null ? t('agreed') : t(answers.from === answers.to ? 'answers' : 'answersBand', { ...answers });
  const shown = { result, states, hidden, hiddenDimensions, comments, way: way?.percent ?? null };
  return { ...head, is: 'shown', about, ...shown, agreed: answers === null };

  function nameOf(): string {
    if (scope.is === 'group' || scope.is === 'segment') return row.name;
    return scope.is === 'audience' ? t(`audience.${audienceOf(scope.audience)}`) : t(`scope.${scope.is}`);
  }
}

/** Those that would tell a hidden question, and those without a score because all that could give one is hidden. */
function hiddenIn(
  { result, hidden, hiddenDimensions }: Extract<LoadedRow, { is: 'shown' }>,
  questionnaire: Questionnaire,
): readonly string[] {
  const withoutScore = new Set(result.dimensions.flatMap(({ id, score }) => (score === null ? id : [])));
  const unseen = dimensionsOf(questionnaire).filter(
    (dimension) => withoutScore.has(dimension.id) && questionsIn(dimension).some(({ id }) => hidden.includes(id)),
  );
  return [...new Set([...hiddenDimensions, ...unseen.map(({ id }) => id)])];
}

function audienceOf(audience: string): 'developer' | 'executive' | 'platform' {
  return audience === 'executive' || audience === 'platform' ? audience : 'developer';
}
