import { findTicket, type LiveTicket } from '#db/queries/tickets.ts';
import type { TicketKind } from '#db/schema.ts';
import type { NewTicket } from '#db/writes/tickets.ts';
import { derivedToken } from '../derived-token.ts';
import { registry } from '../registry.ts';
import { isToken, newToken, tokenHash } from '../token.ts';

const hour = 3_600_000;

/** How long a link that works once waits for its use, in ms. */
export const ticketLasts: Readonly<Record<TicketKind, number>> = {
  setUp: 24 * hour,
  invitation: 72 * hour,
  reset: hour,
};

const paths: Readonly<Record<TicketKind, string>> = { setUp: '/set-up/', invitation: '/join/', reset: '/reset/' };

/**
 * A fresh link: its path, and the row that makes it work. The token can be made again only from `id`, which is not kept
 * with the row: a job that mails the link has it.
 */
export function newTicket(
  kind: TicketKind,
  personId: string | null,
  now = new Date(),
): { readonly id: string; readonly path: string; readonly row: NewTicket } {
  const id = newToken();
  const token = ticketToken(id);
  const expiresAt = new Date(now.getTime() + ticketLasts[kind]);
  return {
    id,
    path: ticketPath(kind, token),
    row: { hash: tokenHash(token), kind, personId, createdAt: now, expiresAt },
  };
}

export function ticketPath(kind: TicketKind, token: string): string {
  return `${paths[kind]}${token}`;
}

export function ticketToken(id: string): string {
  return derivedToken('ticket', id);
}

/** Looks a link up without using it: programs that read mail open links too. Null when it does not work (any more). */
export async function readTicket(kind: TicketKind, token: string, now = new Date()): Promise<LiveTicket | null> {
  return isToken(token) ? findTicket(registry().store.read, kind, tokenHash(token), now) : null;
}
