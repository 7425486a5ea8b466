import { getTranslations } from 'next-intl/server';
import type { ResultRow } from '#components/round-results/result-row.ts';
import { wayToTarget } from '#core/aggregate/way-to-target.ts';
import { withoutTold } from '#core/aggregate/without-told.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { LoadedResults, ResultRow as LoadedRow } from '#server/rounds/load-results.ts';

/** In the address of its page. */
export function idOf({ scope }: LoadedRow): string {
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

/** A row in words; `home` is the address that its page stands below. */
export async function rowOf(row: LoadedRow, { round, questionnaire }: LoadedResults, home: string): Promise<ResultRow> {
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
  const hiddenDimensions = [...new Set([...row.hiddenDimensions, ...withoutTold(questionnaire, result, hidden)])];
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

function audienceOf(audience: string): 'developer' | 'executive' | 'platform' {
  return audience === 'executive' || audience === 'platform' ? audience : 'developer';
}
