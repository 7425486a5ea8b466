import type { JobKinds } from '../jobs/job-kinds.ts';
import { type JobLimits, jobLimits } from '../jobs/run-jobs.ts';
import { mailRoundLink } from './mail-round-link.ts';
import { mailTicket } from './mail-ticket.ts';

/** Jobs that send mails: done beside all others, so that a mail server that is away holds nothing else up. */
export const mailKinds: JobKinds = {
  'mail-invitation': (about) => mailTicket('invitation', about),
  'mail-reset': (about) => mailTicket('reset', about),
  'mail-opening': (about) => mailRoundLink('opening', about),
  'mail-reminder': (about) => mailRoundLink('reminder', about),
};

/** Three days, once every hour at last: a mail server that is mended on Monday sends what was asked for on Friday. */
export const mailLimits: JobLimits = { ...jobLimits, attempts: 80 };
