import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Icon } from '#components/ui/icon.tsx';
import { Frame } from '../../../frame.tsx';
import { groupResults } from '../../../round-results.tsx';
import { ofPeople } from '../../../title.ts';
import { sharedOr404 } from '../shared.ts';

interface Props {
  readonly params: Promise<{ readonly token: string; readonly group: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await sharedOr404((await params).token);
  return { title: ofPeople((await getTranslations('roundResults'))('title', { round: round.title })) };
}

export default async function SharedGroupPage({ params }: Props) {
  const { token, group } = await params;
  const shown = await groupResults(await sharedOr404(token), decodeURIComponent(group), `/s/${token}`);
  if (!shown) notFound();
  const t = await getTranslations('roundResults');
  return (
    <Frame>
      <p className="text-small">
        <Link href={`/s/${token}`} prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('back')}
        </Link>
      </p>
      {shown}
    </Frame>
  );
}
