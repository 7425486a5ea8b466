import type { Writer } from '../commit.ts';
import { and, eq, sql } from '../drizzle.ts';
import { releases, rounds } from '../schema.ts';

/** No answers any more; to be expected to touch one row. The release is made from what was submitted until then. */
export function closeOpenRound(w: Writer, id: string, at: Date) {
  return w
    .update(rounds)
    .set({ state: 'closed', closedAt: at, updatedAt: at, changes: sql`${rounds.changes} + 1` })
    .where(and(eq(rounds.id, id), eq(rounds.state, 'open')));
}

/** Teams see their results from now on; to be expected to touch one row. */
export function publishClosedRound(w: Writer, id: string, at: Date) {
  return w
    .update(rounds)
    .set({ state: 'published', publishedAt: at, updatedAt: at, changes: sql`${rounds.changes} + 1` })
    .where(and(eq(rounds.id, id), eq(rounds.state, 'closed')));
}

/** The one release of a round: what is there stays. */
export function insertRelease(w: Writer, row: typeof releases.$inferInsert) {
  return w.insert(releases).values(row).onConflictDoNothing();
}
