import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GroupFilter } from '#components/teams/group-filter.tsx';
import { GroupTree } from '#components/teams/group-tree.tsx';
import { NewGroup } from '#components/teams/new-group.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { can } from '#core/access/can.ts';
import { matching } from '#core/groups/matching.ts';
import { listGroups } from '#server/groups/list-groups.ts';
import { Frame } from '../frame.tsx';
import { personOrSignIn } from '../viewer.ts';
import { make } from './group-actions.ts';
import { parentChoices } from './parent-choices.ts';

type Words = string | string[] | undefined;

interface Props {
  readonly searchParams: Promise<{
    readonly q?: Words;
    readonly tag?: Words;
    readonly archived?: Words;
    readonly below?: Words;
    readonly note?: Words;
  }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teams'))('title') };
}

export default async function TeamsPage({ searchParams }: Props) {
  const person = await personOrSignIn();
  const { q, tag, archived, below, note } = await searchParams;
  const t = await getTranslations('teams');
  const groups = await listGroups(person);
  const filter = { words: first(q), tag: first(tag), archived: first(archived) !== '' };
  const shown = matching(groups, filter);
  const live = groups.filter(({ group }) => !group.archived);
  const manages = can.manageGroups(person);
  const tags = [...new Set(live.flatMap(({ group }) => group.tags))].sort();
  return (
    <Frame current="teams">
      <h1>{t('title')}</h1>
      <p className="mt-3 mb-5 max-w-[66ch] text-lead text-ink-2">{t(manages ? 'lead' : 'leadLook')}</p>
      {note === 'imported' || note === 'deleted' ? <Notice>{t(`note.${note}`)}</Notice> : null}
      {manages ? (
        <p className="mb-7 flex flex-wrap gap-3">
          <ButtonLink href="/teams/import">{t('files.import')}</ButtonLink>
          {live.length > 0 ? (
            <a href="/api/teams.csv" className={buttonClass({ kind: 'quiet' })}>
              {t('files.export')}
            </a>
          ) : null}
        </p>
      ) : null}
      {groups.length > 0 ? <GroupFilter filter={filter} tags={tags} /> : null}
      {shown.length > 0 ? <GroupTree groups={shown} /> : null}
      {shown.length === 0 ? (
        <EmptyState title={t(groups.length === 0 ? 'none.title' : 'noMatch.title')} level={2}>
          {t(groups.length > 0 ? 'noMatch.text' : manages ? 'none.text' : 'none.look')}
        </EmptyState>
      ) : null}
      {manages ? <NewGroup parents={parentChoices(live, null)} parent={first(below)} action={make} /> : null}
    </Frame>
  );
}

function first(words: Words): string {
  return [words ?? ''].flat()[0]?.trim() ?? '';
}
