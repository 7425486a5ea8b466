import { expecting, type Query, type Writer } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { holding } from '../holding.ts';
import { pieces } from '../pieces.ts';
import { roundLinks, rounds } from '../schema.ts';

export type NewRoundLink = typeof roundLinks.$inferInsert;

/** To be spread into a list. */
export function insertRoundLinks(w: Writer, links: readonly NewRoundLink[]): Query[] {
  return pieces(links).map((some) => w.insert(roundLinks).values(some));
}

/** The round must be open, whatever its times: links are handed out before it begins. */
export function holdingOpenRound(w: Writer, id: string) {
  return expecting(1, holding(w, rounds, and(eq(rounds.id, id), eq(rounds.state, 'open'))), 'not open');
}

/** A link that leads nowhere from now on, as long as it is as it was seen. To be expected to touch one row. */
export function revokeRoundLink(w: Writer, { id, used }: Pick<NewRoundLink, 'id' | 'used'>, revokedAt: Date) {
  const asSeen = and(eq(roundLinks.id, id), eq(roundLinks.used, used), isNull(roundLinks.revokedAt));
  return w.update(roundLinks).set({ revokedAt }).where(asSeen);
}

/** Notes that reminders were asked for, at every personal link alike: it says nothing about whom they reached. */
export function markReminded(w: Writer, roundId: string, remindedAt: Date) {
  const live = and(eq(roundLinks.roundId, roundId), eq(roundLinks.kind, 'personal'), isNull(roundLinks.revokedAt));
  return w.update(roundLinks).set({ remindedAt }).where(live);
}
