import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { BackLink } from '#components/rounds/back-link.tsx';
import { WhoAnswered } from '#components/rounds/who-answered.tsx';
import { whoAnswered } from '#server/rounds/load-by-name.ts';
import { Frame } from '../../../frame.tsx';
import { ofPeople } from '../../../title.ts';
import { allowedOr404 } from '../../../viewer.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly params: Promise<{ readonly round: string }>;
}

const loadedOr404 = cache(async (id: string) => {
  return (await whoAnswered(await allowedOr404('manageRounds'), id)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await loadedOr404((await params).round);
  return { title: ofPeople((await getTranslations('rounds.byName'))('title', { round: round.title })) };
}

/** Who answered a named round that is over, for the platform team: as respondents read before they began. */
export default async function WhoAnsweredPage({ params }: Props) {
  const { round, people } = await loadedOr404((await params).round);
  const t = await getTranslations('rounds');
  const rows = await Promise.all(
    people.map(async (person) => ({
      ...{ id: person.id, answered: person.answered, href: `/rounds/${round.id}/answers/${person.id}` },
      ...(await wordsOf(person)),
    })),
  );
  return (
    <Frame current="rounds">
      <BackLink href={`/rounds/${round.id}`}>{t('form.back')}</BackLink>
      <h1 className="mt-2">{t('byName.title', { round: round.title })}</h1>
      <p className="mt-3 mb-6 max-w-[66ch] text-lead text-ink-2">{t('byName.lead')}</p>
      <WhoAnswered people={rows} />
    </Frame>
  );
}
