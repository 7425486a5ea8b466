import type { Query, Writer } from '#db/commit.ts';
import { newId } from '#db/new-id.ts';
import { forgetJobs, type NewJob, replaceJobs } from '#db/writes/jobs.ts';
import { registry } from '../registry.ts';

// Mails are asked for in the same list as what makes them necessary: a mail server that is away loses none of them.
// Whoever asks again takes the place of what was asked before, so that a key tells what became of the last one.

/** A mail with a link that works once, about a person; or about a link into a round. */
export type MailKind = 'invitation' | 'reset' | 'opening' | 'reminder';

/** Null: no mail is sent here. */
export function isMailSetUp(): boolean {
  return registry().settings.mail !== null;
}

/** What a mail's job is found by. `id`: of the person, or of the link into a round. */
export function mailKey(kind: MailKind, id: string): string {
  return `mail-${kind}:${id}`;
}

/** A mail with the link of this ticket, to be spread into the list that makes it. */
export function ticketMail(w: Writer, kind: 'invitation' | 'reset', person: string, ticket: string): Query[] {
  return replaceJobs(w, [job(kind, person, { person, ticket }, new Date())]);
}

/** No mail any more: its link works no more. */
export function noTicketMail(w: Writer, kind: 'invitation' | 'reset', person: string): Query[] {
  return forgetJobs(w, [mailKey(kind, person)]);
}

/** A mail for each of these personal links, not before `runAt`; to be spread into a list. */
export function linkMails(w: Writer, kind: 'opening' | 'reminder', links: readonly string[], runAt: Date): Query[] {
  return replaceJobs(
    w,
    links.map((link) => job(kind, link, { link }, runAt)),
  );
}

function job(kind: MailKind, id: string, about: Readonly<Record<string, string>>, runAt: Date): NewJob {
  return { kind: `mail-${kind}`, key: mailKey(kind, id), about: { ...about, mail: newId() }, runAt };
}
