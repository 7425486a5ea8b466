import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { can } from '#core/access/can.ts';
import { Frame } from '../../../frame.tsx';
import { roundResults } from '../../../round-results.tsx';
import { ofPeople } from '../../../title.ts';
import { personOrSignIn } from '../../../viewer.ts';
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
  const loaded = await resultsOr404(round);
  const t = await getTranslations('roundResults');
  const shares = loaded.is === 'ready' && can.manageRounds(await personOrSignIn());
  return (
    <Frame current="rounds">
      {await roundResults(loaded, `/rounds/${round}/results`)}
      {shares ? (
        <p className="print:hidden mt-6">
          <ButtonLink href={`/rounds/${round}/share`}>{t('share')}</ButtonLink>
        </p>
      ) : null}
    </Frame>
  );
}
