import type { Writer } from '../commit.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { roundLinks } from '../schema.ts';

/** A personal link is exchanged once: to be expected to touch one row. When is not said. */
export function exchangeRoundLink(w: Writer, id: string) {
  return w
    .update(roundLinks)
    .set({ used: 1 })
    .where(and(eq(roundLinks.id, id), eq(roundLinks.used, 0), isNull(roundLinks.revokedAt)));
}
