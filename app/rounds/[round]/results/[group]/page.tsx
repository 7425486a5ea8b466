import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Icon } from '#components/ui/icon.tsx';
import { Frame } from '../../../../frame.tsx';
import { groupResults } from '../../../../round-results.tsx';
import { ofPeople } from '../../../../title.ts';
import { resultsOr404 } from '../loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string; readonly group: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await resultsOr404((await params).round);
  return { title: ofPeople((await getTranslations('roundResults'))('title', { round: round.title })) };
}

export default async function GroupResultsPage({ params }: Props) {
  const { round, group } = await params;
  const home = `/rounds/${round}/results`;
  const shown = await groupResults(await resultsOr404(round), decodeURIComponent(group), home);
  if (!shown) notFound();
  const t = await getTranslations('roundResults');
  return (
    <Frame current="rounds">
      <p className="text-small">
        <Link href={home} prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('back')}
        </Link>
      </p>
      {shown}
    </Frame>
  );
}
