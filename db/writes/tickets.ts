import type { Writer } from '../commit.ts';
import { and, eq, gt, isNull, lte } from '../drizzle.ts';
import { type TicketKind, tickets } from '../schema.ts';

export type NewTicket = typeof tickets.$inferInsert;

export function insertTicket(w: Writer, row: NewTicket) {
  return w.insert(tickets).values(row);
}

/** Uses a link up. To be expected to touch one row, and to be the first of its list: of many at once one wins. */
export function spendTicket(w: Writer, hash: string, now: Date) {
  return w
    .update(tickets)
    .set({ usedAt: now })
    .where(and(eq(tickets.hash, hash), isNull(tickets.usedAt), gt(tickets.expiresAt, now)));
}

/** Takes back what was not used of a person, so that only the last link works; of nobody: the first set-up. */
export function withdrawTickets(w: Writer, kind: TicketKind, personId: string | null) {
  return w
    .delete(tickets)
    .where(
      and(
        eq(tickets.kind, kind),
        isNull(tickets.usedAt),
        personId === null ? isNull(tickets.personId) : eq(tickets.personId, personId),
      ),
    );
}

/** Uses up those whose time is over. From then on a clock that is put back does not make them work again. */
export function endTickets(w: Writer, now: Date) {
  return w
    .update(tickets)
    .set({ usedAt: tickets.expiresAt })
    .where(and(isNull(tickets.usedAt), lte(tickets.expiresAt, now)));
}

/** Those that nobody can use any more. */
export function purgeTickets(w: Writer, expiredBefore: Date) {
  return w.delete(tickets).where(lte(tickets.expiresAt, expiredBefore));
}
