import { getFormatter, getTranslations } from 'next-intl/server';
import type { Round } from '#core/round/round.ts';
import { answeringMinutes } from '#server/answering-minutes.ts';

/** What to know before one begins: how much is asked, how long it takes, until when. */
export async function startFacts({ closesAt, timeZone }: Pick<Round, 'closesAt' | 'timeZone'>, questions: number) {
  const t = await getTranslations('respond.start');
  const format = await getFormatter();
  return [
    { id: 'questions', head: format.number(questions), text: t('questions', { questions }) },
    { id: 'minutes', head: t('minutes', { minutes: answeringMinutes(questions) }), text: t('pause') },
    {
      id: 'until',
      head: closesAt ? format.dateTime(closesAt, { dateStyle: 'medium', timeZone }) : t('open'),
      text: t(closesAt ? 'lastDay' : 'noLastDay'),
    },
  ];
}
