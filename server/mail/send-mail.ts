import type { SMTPTransportOptions } from 'nodemailer';
import { isLoopback } from '../http/is-loopback.ts';
import { JobFailure } from '../jobs/job-failure.ts';
import { readPasswordFile } from '../password-file.ts';
import { registry } from '../registry.ts';
import { failureOfMail } from './failure-of-mail.ts';
import { htmlOf, type Letter, textOf } from './letter.ts';
import { decoded, isPlainAllowed, type MailSettings } from './mail-settings.ts';

/** A letter for one person. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly letter: Letter;
  /** The same when it is sent again, so that mail programs can show it once. */
  readonly id: string;
}

/** In ms: a job has to be over before its lease is. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 30_000 };

/** Hands a letter to the mail server. Throws a `JobFailure` when that does not take it. */
export async function sendMail({ to, letter, id }: Mail): Promise<void> {
  const { settings } = registry();
  if (!settings.mail || !settings.baseUrl) throw new JobFailure('mailNotSetUp');
  const { from } = settings.mail;
  // Only now: a process that sends no mail does without it.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(transportOf(settings.mail, settings.baseUrl.hostname));
  try {
    await transport.sendMail({
      from,
      to: oneLine(to),
      // Said by itself: nothing in a name makes it a second address.
      envelope: { from: from.address, to: [to.address] },
      subject: letter.subject.replaceAll(/\p{Cc}+/gu, ' '),
      text: textOf(letter),
      html: htmlOf(letter),
      messageId: `<${id}@${settings.baseUrl.hostname}>`,
      // Nobody is to answer by machine that they are away.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  } catch (error) {
    throw failureOfMail(error);
  } finally {
    transport.close();
  }
}

const oneLine = ({ name, address }: Mail['to']) => ({ name: name.replaceAll(/\p{Cc}+/gu, ' '), address });

function transportOf({ server, passwordFile }: MailSettings, name: string): SMTPTransportOptions {
  const secure = server.protocol === 'smtps:';
  const host = server.hostname.replace(/^\[(.*)\]$/, '$1');
  const user = decoded(server.username) ?? '';
  const auth = user === '' ? {} : { auth: { user, pass: passwordOf(server, passwordFile) } };
  return {
    ...{ host, name, secure, ...auth, ...patience },
    port: server.port === '' ? (secure ? 465 : 587) : Number(server.port),
    // Links that open answers and accounts do not travel unencrypted to another machine, nor does a password.
    requireTLS: !secure && !isLoopback(host) && !isPlainAllowed(server),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function passwordOf(server: URL, file: string | null): string {
  if (file === null) return decoded(server.password) ?? '';
  const read = readPasswordFile(file);
  if ('code' in read) throw new JobFailure('mailPasswordFile');
  return read.text;
}
