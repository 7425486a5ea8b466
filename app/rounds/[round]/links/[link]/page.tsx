import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '#components/rounds/back-link.tsx';
import { LinkSheet } from '#components/rounds/link-sheet.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { answeringMinutes } from '#server/answering-minutes.ts';
import { qrCode } from '#server/qr-code.ts';
import { questionsAsked } from '#server/rounds/askable-versions.ts';
import { Frame } from '../../../../frame.tsx';
import { linkTo } from '../../../../link-to.ts';
import { ofPeople } from '../../../../title.ts';
import { timesOf } from '../../../round-time.ts';
import { addLink, takeBack } from '../../../running-actions.ts';
import { loadedOr404 } from '../../loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string; readonly link: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

async function linkOr404(params: Props['params']) {
  const { round: id, link: which } = await params;
  const loaded = await loadedOr404(id);
  const link = loaded.links.find((one) => one.id === which && one.kind === 'shared') ?? notFound();
  const t = await getTranslations('rounds');
  return { loaded, link, group: link.groupName ?? t('links.withoutTeam') };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { loaded, group } = await linkOr404(params);
  const t = await getTranslations('rounds.link');
  return { title: ofPeople(t('title', { title: loaded.round.title, group })) };
}

/** One link as a sheet to hang up, with its code; and what can be done with it. */
export default async function RoundLinkSheetPage({ params, searchParams }: Props) {
  const { loaded, link, group } = await linkOr404(params);
  const { round, phase, questionnaire } = loaded;
  const t = await getTranslations('rounds');
  const address = await linkTo(link.path);
  const { closes } = await timesOf(round);
  const minutes = answeringMinutes(questionsAsked(questionnaire, round.profile));
  return (
    <Frame current="rounds">
      <BackLink href={`/rounds/${round.id}`}>{t('form.back')}</BackLink>
      {(await searchParams).note === 'linkRenewed' ? <Notice>{t('note.linkRenewed')}</Notice> : null}
      <h1 className="mt-2">{t('link.title', { title: round.title, group })}</h1>
      <LinkSheet
        round={round.id}
        link={link.id}
        group={link.groupId ?? 'none'}
        address={address}
        code={qrCode(address)}
        closes={closes}
        reminder={t('link.words', { title: round.title, closes, minutes, address })}
        actions={phase === 'open' || phase === 'scheduled' ? { takeBack, addLink } : null}
      />
    </Frame>
  );
}
