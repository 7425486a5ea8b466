import type { Writer } from '../commit.ts';
import { and, eq, isNull, lte } from '../drizzle.ts';
import { shareLinks } from '../schema.ts';

export function insertShareLink(w: Writer, row: typeof shareLinks.$inferInsert) {
  return w.insert(shareLinks).values(row);
}

/** From then on it opens nothing. Only one of this round. */
export function revokeShareLink(w: Writer, roundId: string, id: string, at: Date) {
  return w
    .update(shareLinks)
    .set({ revokedAt: at })
    .where(and(eq(shareLinks.id, id), eq(shareLinks.roundId, roundId), isNull(shareLinks.revokedAt)));
}

/** Notes which links have ended by their time. From then on a clock that is put back does not open them again. */
export function endShareLinks(w: Writer, now: Date) {
  return w
    .update(shareLinks)
    .set({ revokedAt: shareLinks.expiresAt })
    .where(and(isNull(shareLinks.revokedAt), lte(shareLinks.expiresAt, now)));
}
