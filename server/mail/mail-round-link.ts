import { phaseOf, type Round } from '#core/round/round.ts';
import { findMailedLink } from '#db/queries/find-mailed-link.ts';
import { findReceiver } from '#db/queries/find-receiver.ts';
import { hasSubmitted } from '#db/queries/find-response.ts';
import { findRound } from '#db/queries/find-round.ts';
import type { Words } from '#exporters/report-view.ts';
import { answeringMinutes } from '../answering-minutes.ts';
import { JobFailure } from '../jobs/job-failure.ts';
import { pinnedQuestionnaire } from '../pinned-questionnaire.ts';
import { registry } from '../registry.ts';
import { questionsAsked } from '../rounds/askable-versions.ts';
import { roundToken } from '../rounds/new-round-link.ts';
import type { Letter } from './letter.ts';
import { sendMail } from './send-mail.ts';
import { mailedAddress, sentencesFor } from './sentences-for.ts';

/**
 * Sends somebody their link into a round. A reminder goes to those whose answers are not in; where nobody is known,
 * because the round is anonymous, to everybody. Whether a link was used is not looked at: who is written to would tell.
 */
export async function mailRoundLink(
  kind: 'opening' | 'reminder',
  { link = '', mail = '' }: Readonly<Record<string, string>>,
): Promise<void> {
  const { read } = registry().store;
  const found = await findMailedLink(read, link);
  const [round, to] = found
    ? await Promise.all([findRound(read, found.roundId), findReceiver(read, found.personId)])
    : [];
  if (!found || !round) return; // taken back or deleted meanwhile: nobody looks what became of it
  if (!to || phaseOf(round, new Date()) !== 'open') throw new JobFailure('mailTooLate', true);
  if (kind === 'reminder' && (await hasSubmitted(read, round.id, found.personId))) return;
  const letter = await letterOf(kind, round, to, mailedAddress(`/r/${roundToken(link)}`));
  await sendMail({ to, letter, id: mail });
}

async function letterOf(
  kind: 'opening' | 'reminder',
  round: Round,
  to: { readonly name: string; readonly language: string | null },
  address: string,
): Promise<Letter> {
  const words = sentencesFor(to);
  const { t, locale } = words;
  const { title, mode, profile } = round;
  const { questionnaire } = await pinnedQuestionnaire(registry().store.read, round.questionnaireHash);
  const minutes = answeringMinutes(questionsAsked(questionnaire, profile));
  const closes = closingOf(round, words);
  return {
    lang: locale,
    subject: t(`mail.${kind}.subject`, { title }),
    greeting: t('mail.greeting', { name: to.name }),
    before: [t(`mail.${kind}.text`, { title, closes, minutes })],
    link: { label: t(`mail.${kind}.action`), address },
    after: [t('mail.yours'), ...(kind === 'reminder' ? [t(`mail.reminder.${mode}`)] : [])],
    foot: t('mail.foot', { address: mailedAddress('/') }),
  };
}

/** In the time zone of the round; `none` when nobody has set a time. */
function closingOf({ closesAt, timeZone }: Round, { format }: Words): string {
  if (!closesAt) return 'none';
  return format.dateTime(closesAt, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
    timeZone,
  });
}
