import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { RoundList } from '#components/rounds/round-list.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { can } from '#core/access/can.ts';
import { listGroups } from '#server/groups/list-groups.ts';
import { listRounds } from '#server/rounds/list-rounds.ts';
import { Frame } from '../frame.tsx';
import { personOrSignIn } from '../viewer.ts';
import { timesOf } from './round-time.ts';

interface Props {
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('title') };
}

export default async function RoundsPage({ searchParams }: Props) {
  const person = await personOrSignIn();
  const t = await getTranslations('rounds');
  const format = await getFormatter();
  const manages = can.manageRounds(person);
  const listed = await listRounds(person);
  const rows = await Promise.all(
    listed.map(async ({ round, phase, groups, participation }) => ({
      id: round.id,
      title: round.title,
      phase,
      groups: groups.length,
      times: await timesOf(round),
      participation: participation && {
        submitted: participation.submitted,
        of: participation.of === null ? 'none' : format.number(participation.of),
      },
      // Whoever does not run rounds finds the results of their teams, once there are any for them.
      href: manages ? `/rounds/${round.id}` : phase === 'published' ? `/rounds/${round.id}/results` : null,
    })),
  );
  const hasTeams = rows.length > 0 || (await listGroups(person)).some(({ group }) => !group.archived);
  const begin = (
    <ButtonLink href={hasTeams ? '/rounds/new' : '/teams'} kind="primary">
      {t(hasTeams ? 'new' : 'none.toTeams')}
    </ButtonLink>
  );
  return (
    <Frame current="rounds">
      {(await searchParams).note === 'deleted' ? (
        <div className="mb-5">
          <Notice>{t('note.deleted')}</Notice>
        </div>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1>{t('title')}</h1>
          <p className="mt-3 max-w-[66ch] text-lead text-ink-2">{t(manages ? 'lead' : 'leadLook')}</p>
        </div>
        {manages && rows.length > 0 ? begin : null}
      </div>
      <RoundList rows={rows} />
      {rows.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t('none.title')} level={2} action={manages ? begin : undefined}>
            {t(manages ? (hasTeams ? 'none.text' : 'none.teams') : 'none.look')}
          </EmptyState>
        </div>
      ) : null}
    </Frame>
  );
}
