import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '../../../frame.tsx';
import { roundResults } from '../../../round-results.tsx';
import { ofPeople } from '../../../title.ts';
import { resultsOr404 } from './loaded.ts';

interface Props {
  readonly params: Promise<{ readonly round: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await resultsOr404((await params).round);
  return { title: ofPeople((await getTranslations('roundResults'))('title', { round: round.title })) };
}

export default async function RoundResultsPage({ params }: Props) {
  const { round } = await params;
  return <Frame current="rounds">{await roundResults(await resultsOr404(round), `/rounds/${round}/results`)}</Frame>;
}
