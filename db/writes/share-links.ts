import type { Writer } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
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
