import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '#components/rounds/back-link.tsx';
import { RoundForm } from '#components/rounds/round-form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Frame } from '../../../frame.tsx';
import { ofPeople } from '../../../title.ts';
import { change } from '../../round-actions.ts';
import { roundFormView } from '../../round-form-view.ts';
import { loadedOr404 } from '../loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: ofPeople((await loadedOr404((await params).round)).round.title) };
}

export default async function EditRoundPage({ params, searchParams }: Props) {
  const { round, taking, groups } = await loadedOr404((await params).round);
  // Fixed since it was opened.
  if (round.state !== 'draft') redirect(`/rounds/${round.id}`);
  const t = await getTranslations('rounds');
  return (
    <Frame current="rounds">
      <BackLink href={`/rounds/${round.id}`}>{t('form.back')}</BackLink>
      {(await searchParams).note === 'copied' ? <Notice>{t('note.copied')}</Notice> : null}
      <h1 className="mt-2">{t('form.editTitle')}</h1>
      <p className="mt-3 max-w-[66ch] text-ink-2">{t('form.lead')}</p>
      <RoundForm view={await roundFormView({ round, taking, groups })} action={change} />
    </Frame>
  );
}
