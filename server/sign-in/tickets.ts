import { findTicket, type LiveTicket } from '#db/queries/tickets.ts';
import type { TicketKind } from '#db/schema.ts';
import type { NewTicket } from '#db/writes/tickets.ts';
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

/** A fresh link: its path, which nobody can show again, and the row that makes it work. */
export function newTicket(
  kind: TicketKind,
  personId: string | null,
  now = new Date(),
): { readonly path: string; readonly row: NewTicket } {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + ticketLasts[kind]);
  return {
    path: `${paths[kind]}${token}`,
    row: { hash: tokenHash(token), kind, personId, createdAt: now, expiresAt },
  };
}

/** Looks a link up without using it: programs that read mail open links too. Null when it does not work (any more). */
export async function readTicket(kind: TicketKind, token: string, now = new Date()): Promise<LiveTicket | null> {
  return isToken(token) ? findTicket(registry().store.read, kind, tokenHash(token), now) : null;
}
