import { getTranslations } from 'next-intl/server';
import type { GroupLinksRow } from '#components/rounds/group-links.tsx';
import { treeOf } from '#core/groups/tree.ts';
import { registry } from '#server/registry.ts';
import type { LoadedRound } from '#server/rounds/load-round.ts';
import { linkTo } from '../link-to.ts';

/** The groups of a round as the organisation stands, with their shared links; then those without a team. */
export async function groupRows(loaded: LoadedRound): Promise<readonly GroupLinksRow[]> {
  const { round, taking, groups, links, participation } = loaded;
  const t = await getTranslations('rounds.links');
  const taken = new Map(taking.map((one) => [one.groupId, one]));
  const shared = await Promise.all(
    links.flatMap(({ id, groupId, kind, path }) =>
      kind === 'shared' ? linkTo(path).then((address) => ({ id, groupId, address })) : [],
    ),
  );
  const row = (group: string | null, name: string, agreed: boolean): GroupLinksRow[] => {
    const its = participation.get(group);
    if (!its) return [];
    return [{ group, name, agreed, participation: its, links: shared.filter(({ groupId }) => groupId === group) }];
  };
  return [
    ...treeOf(groups, registry().settings.locale).flatMap(({ group: { id, name } }) => {
      const its = taken.get(id);
      return its ? row(id, name, its.answers === 'agreed') : [];
    }),
    ...(round.withoutTeam ? row(null, t('withoutTeam'), false) : []),
  ];
}
