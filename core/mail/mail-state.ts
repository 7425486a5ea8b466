/** What became of a mail, as far as this server knows: `sent` means that the mail server took it. */
export type MailState =
  /** `tried`: the mail server did not take it yet. */
  | { readonly is: 'waiting'; readonly tried: boolean }
  | { readonly is: 'sent'; readonly at: Date }
  | { readonly is: 'failed'; readonly why: 'address' | 'late' | 'server' };

/** State of the job that sends a mail: when it ended, and the code of its last failure. */
export function mailStateOf({ endedAt, failure }: { endedAt: Date | null; failure: string | null }): MailState {
  if (!endedAt) return { is: 'waiting', tried: failure !== null };
  if (failure === null) return { is: 'sent', at: endedAt };
  if (failure === 'mailAddress') return { is: 'failed', why: 'address' };
  return { is: 'failed', why: failure === 'mailTooLate' ? 'late' : 'server' };
}
