import * as z from 'zod';
import { readSender, smtpUrlFault } from '../mail/mail-settings.ts';
import { optional } from './variable.ts';

/** Who sends mail, and from whom; see mail/mail-settings.ts. */
export const mailVariables = {
  SMTP_URL: optional(
    'The mail server, such as `smtp://phaseline@mail.example.org:587`, or `smtps://…` for TLS from the first byte. Needs `MAIL_FROM` and `BASE_URL`. Without it no mail is sent.',
    z
      .string()
      .superRefine((text, { addIssue }) => {
        const fault = smtpUrlFault(text);
        if (fault) addIssue(fault);
      })
      .transform((text) => URL.parse(text)),
  ),
  SMTP_PASSWORD_FILE: optional(
    'A file with the password for the mail server, if it should not stand in `SMTP_URL`.',
    z.string(),
  ),
  MAIL_FROM: optional(
    'Whom mails come from, such as `Phaseline <phaseline@example.org>`.',
    z
      .string()
      .transform(readSender)
      .refine(
        (sender) => sender !== null,
        'is not a sender. Use one such as Phaseline <phaseline@example.org>, with one address.',
      ),
  ),
};
