import type { Reader } from '../commit.ts';
import { and, eq, gt, isNull, lte } from '../drizzle.ts';
import { people, type TicketKind, tickets } from '../schema.ts';

const clockSlack = 5 * 60_000;

/** A link that still works, and whom it was made for. */
export interface LiveTicket {
  readonly hash: string;
  readonly expiresAt: Date;
  /** Null: the first set-up, which makes the person. */
  readonly person: { readonly id: string; readonly name: string; readonly address: string } | null;
}

/** The ticket with this hash; null when it was used, is too old, or its person may not sign in any more. */
export async function findTicket(read: Reader, kind: TicketKind, hash: string, now: Date): Promise<LiveTicket | null> {
  const [found] = await read
    .select({
      hash: tickets.hash,
      expiresAt: tickets.expiresAt,
      person: { id: people.id, name: people.name, address: people.address },
    })
    .from(tickets)
    .leftJoin(people, eq(people.id, tickets.personId))
    .where(
      and(
        eq(tickets.hash, hash),
        eq(tickets.kind, kind),
        isNull(tickets.usedAt),
        gt(tickets.expiresAt, now),
        // A clock that was put back makes no link immortal.
        lte(tickets.createdAt, new Date(now.getTime() + clockSlack)),
        isNull(people.disabledAt),
      ),
    );
  return found ?? null;
}
