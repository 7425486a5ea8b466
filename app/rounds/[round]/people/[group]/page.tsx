import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '#components/rounds/back-link.tsx';
import { PersonalLinks } from '#components/rounds/personal-links.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { isMailSetUp } from '#server/mail/mail-jobs.ts';
import { mailStates } from '#server/mail/mail-states.ts';
import { Frame } from '../../../../frame.tsx';
import { linkTo } from '../../../../link-to.ts';
import { ofPeople } from '../../../../title.ts';
import { mailLinks, makePersonal, takeBack } from '../../../running-actions.ts';
import { loadedOr404 } from '../../loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string; readonly group: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

const notes = ['linksMade', 'linksMailed', 'linkRenewed', 'linkRevoked'] as const;

async function groupOr404(params: Props['params']) {
  const { round: id, group } = await params;
  const loaded = await loadedOr404(id);
  const t = await getTranslations('rounds');
  if (group === 'none') {
    return loaded.round.withoutTeam ? { loaded, groupId: null, name: t('links.withoutTeam') } : notFound();
  }
  const taking = loaded.taking.find(({ groupId, answers }) => groupId === group && answers === 'personal');
  const found = loaded.groups.find((one) => one.id === taking?.groupId) ?? notFound();
  return { loaded, groupId: found.id, name: found.name };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await groupOr404(params);
  return { title: ofPeople((await getTranslations('rounds.people'))('title', { group: name })) };
}

/** The personal links of a group: to make, copy and renew. */
export default async function PersonalLinksPage({ params, searchParams }: Props) {
  const { loaded, groupId, name } = await groupOr404(params);
  const { round, phase, links, asked } = loaded;
  const { note } = await searchParams;
  const said = notes.find((one) => one === note);
  const t = await getTranslations('rounds');
  const personal = links.filter((link) => link.kind === 'personal' && link.groupId === groupId);
  const mails = await mailStates(
    'opening',
    personal.map(({ id }) => id),
  );
  const rows = await Promise.all(
    personal.map(async (link) => ({
      id: link.id,
      name: link.name ?? '',
      address: link.address ?? '',
      used: link.used,
      link: await linkTo(link.path),
      mail: mails.get(link.id) ?? null,
    })),
  );
  return (
    <Frame current="rounds">
      <BackLink href={`/rounds/${round.id}`}>{t('form.back')}</BackLink>
      {said ? (
        <div className="my-3">
          <Notice>{t(`note.${said}`)}</Notice>
        </div>
      ) : null}
      <h1 className="mt-2">{t('people.title', { group: name })}</h1>
      <p className="mt-3 mb-6 max-w-[66ch] text-ink-2">
        {t(round.mode === 'named' ? 'people.leadNamed' : isMailSetUp() ? 'people.leadMailed' : 'people.lead')}
      </p>
      <PersonalLinks
        round={round.id}
        timeZone={round.timeZone}
        group={groupId ?? 'none'}
        rows={rows}
        listed={groupId === null ? null : (asked.get(groupId)?.size ?? 0)}
        mailLinks={isMailSetUp() ? mailLinks : null}
        actions={phase === 'open' || phase === 'scheduled' ? { makePersonal, takeBack } : null}
      />
    </Frame>
  );
}
