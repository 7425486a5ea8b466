import { JobFailure } from '../jobs/job-failure.ts';

/** What Node and OpenSSL call a certificate that is not trusted, of another name or too old, and a failed handshake. */
const ofEncryption = /CERT|TLS|SSL|^UNABLE_TO_|^EPROTO$/;

/**
 * What went wrong with a mail, as a code: the words of a mail server have addresses in them. Final is only what another
 * try cannot change: the server refuses this address or this letter for good.
 */
export function failureOfMail(error: unknown): JobFailure {
  if (JobFailure.is(error)) return error;
  const { code, originalCode, command, responseCode } = Object(error) as Readonly<Record<string, unknown>>;
  const isForGood = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
  if (code === 'EENVELOPE' && command === 'RCPT TO') return new JobFailure('mailAddress', isForGood);
  // The reader has no way to mend what the address itself is.
  if (code === 'EENVELOPE' && command === 'API') return new JobFailure('mailAddress', true);
  if (code === 'EMESSAGE') return new JobFailure('mailRefused', isForGood);
  if (code === 'EENVELOPE') return new JobFailure('mailSender');
  if (code === 'EAUTH') return new JobFailure('mailSignIn');
  if (code === 'ETLS' || ofEncryption.test(String(originalCode))) return new JobFailure('mailEncryption');
  return new JobFailure('mailAway');
}
