import { getFormatter, getTranslations } from 'next-intl/server';
import { readIn } from '#server/read-in.ts';
import { questionsAsked } from '#server/rounds/askable-versions.ts';
import type { LoadedRound } from '#server/rounds/load-round.ts';
import { readable } from '../readable.ts';

/** What a round asks and aims at, in words. */
export async function roundWords({ round, questionnaire: written }: LoadedRound) {
  const t = await getTranslations('rounds');
  const format = await getFormatter();
  const questionnaire = readIn(written, await readable());
  const { title, version, phases, displayBase } = questionnaire;
  const profile = questionnaire.profiles.find(({ id }) => id === round.profile)?.title ?? 'none';
  const questions = questionsAsked(questionnaire, round.profile);
  return {
    asks: t('opening.asksText', { title, version, profile, questions }),
    target:
      round.target === null
        ? null
        : `${format.number(round.target + displayBase)} ${phases[round.target]?.title ?? ''}`,
  };
}
