import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { NewShare } from '#components/share/new-share.tsx';
import { ShareList } from '#components/share/share-list.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { listShareLinks, shareDays } from '#server/rounds/share-results.ts';
import { Frame } from '../../../frame.tsx';
import { linkTo } from '../../../link-to.ts';
import { ofPeople } from '../../../title.ts';
import { allowedOr404 } from '../../../viewer.ts';
import { resultsOr404 } from '../results/loaded.ts';
import { makeLink, revoke } from './share-actions.ts';

interface Props {
  readonly params: Promise<{ readonly round: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await resultsOr404((await params).round);
  return { title: ofPeople((await getTranslations('share'))('title', { round: round.title })) };
}

/** Read-only links to the results of a closed round. */
export default async function SharePage({ params, searchParams }: Props) {
  const { round: id } = await params;
  const allowed = await allowedOr404('manageRounds');
  const loaded = await resultsOr404(id);
  const { note } = await searchParams;
  const t = await getTranslations('share');
  const links = await Promise.all(
    (await listShareLinks(allowed, id)).map(async ({ token, group, revokedAt: _, ...link }) => ({
      ...link,
      group: group?.name ?? null,
      address: token === null ? null : await linkTo(`/s/${token}`),
    })),
  );
  const groups = loaded.is === 'ready' ? loaded.rows : [];
  return (
    <Frame current="rounds">
      <p className="text-small">
        <Link href={`/rounds/${id}/results`} prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('back')}
        </Link>
      </p>
      <h1 className="mt-2">{t('title', { round: loaded.round.title })}</h1>
      <p className="mt-3 mb-6 max-w-[66ch] text-ink-2">{t('lead')}</p>
      {note === 'made' || note === 'revoked' ? (
        <div className="mb-5">
          <Notice>{t(`note.${note}`)}</Notice>
        </div>
      ) : null}
      <ShareList round={id} links={links} revoke={revoke} />
      <NewShare
        round={id}
        groups={groups.flatMap(({ scope, name }) => (scope.is === 'group' ? [{ value: scope.id, label: name }] : []))}
        days={shareDays}
        action={makeLink}
      />
    </Frame>
  );
}
