import { findReceiver } from '#db/queries/find-receiver.ts';
import { JobFailure } from '../jobs/job-failure.ts';
import { registry } from '../registry.ts';
import { readTicket, ticketPath, ticketToken } from '../sign-in/tickets.ts';
import { sendMail } from './send-mail.ts';
import { mailedAddress, sentencesFor } from './sentences-for.ts';

/** Sends somebody the link to join, or to choose a new password, as long as it works. */
export async function mailTicket(
  kind: 'invitation' | 'reset',
  { person = '', ticket = '', mail = '' }: Readonly<Record<string, string>>,
): Promise<void> {
  const token = ticketToken(ticket);
  const [live, to] = await Promise.all([readTicket(kind, token), findReceiver(registry().store.read, person)]);
  if (!live || !to) throw new JobFailure('mailTooLate', true);
  const { t, format, locale } = sentencesFor(to);
  const until = format.dateTime(live.expiresAt, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  });
  const letter = {
    lang: locale,
    subject: t(`mail.${kind}.subject`),
    greeting: t('mail.greeting', { name: to.name }),
    before: [t(`mail.${kind}.text`)],
    link: { label: t(`mail.${kind}.action`), address: mailedAddress(ticketPath(kind, token)) },
    after: [t(`mail.${kind}.until`, { until })],
    foot: t('mail.foot', { address: mailedAddress('/') }),
  };
  await sendMail({ to, letter, id: mail });
}
