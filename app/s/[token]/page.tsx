import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '../../frame.tsx';
import { roundResults } from '../../round-results.tsx';
import { ofPeople } from '../../title.ts';
import { sharedOr404 } from './shared.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await sharedOr404((await params).token);
  return { title: ofPeople((await getTranslations('roundResults'))('title', { round: round.title })) };
}

/** Results for whoever holds a read-only link. */
export default async function SharedResultsPage({ params }: Props) {
  const { token } = await params;
  return <Frame>{await roundResults(await sharedOr404(token), `/s/${token}`)}</Frame>;
}
