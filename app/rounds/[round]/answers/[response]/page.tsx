import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SaidByPerson } from '#components/review/said-by-person.tsx';
import { BackLink } from '#components/rounds/back-link.tsx';
import { langOf } from '#core/text/lang-of.ts';
import { answersByName } from '#server/rounds/load-by-name.ts';
import { Frame } from '../../../../frame.tsx';
import { ofPeople } from '../../../../title.ts';
import { allowedOr404 } from '../../../../viewer.ts';
import { wordsOf } from '../words.ts';

interface Props {
  readonly params: Promise<{ readonly round: string; readonly response: string }>;
}

const loadedOr404 = cache(async (round: string, response: string) => {
  return (await answersByName(await allowedOr404('manageRounds'), round, response)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round, response } = await params;
  return { title: ofPeople((await wordsOf((await loadedOr404(round, response)).person)).name) };
}

/** What one person said in a named round, for the platform team. */
export default async function AnswersByNamePage({ params }: Props) {
  const { round: id, response } = await params;
  const { round, questionnaire, person, answers } = await loadedOr404(id, response);
  const t = await getTranslations('rounds.byName');
  const { name, about } = await wordsOf(person);
  const said = langOf([{ shown: questionnaire, written: questionnaire }], await getLocale());
  return (
    <Frame current="rounds">
      <BackLink href={`/rounds/${id}/answers`}>{t('back')}</BackLink>
      <h1 className="mt-2">{name}</h1>
      <p className="mt-3 mb-6 text-ink-2">{about === '' ? round.title : `${about} · ${round.title}`}</p>
      <SaidByPerson answers={answers} langOf={said} />
    </Frame>
  );
}
