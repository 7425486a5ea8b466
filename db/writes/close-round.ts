import type { Writer } from '../commit.ts';
import { and, eq, lte, sql } from '../drizzle.ts';
import { releases, rounds } from '../schema.ts';

/** No answers any more; to be expected to touch one row. The release is made from what was submitted until then. */
export function closeOpenRound(w: Writer, id: string, at: Date) {
  return w
    .update(rounds)
    .set({ state: 'closed', closedAt: at, updatedAt: at, changes: sql`${rounds.changes} + 1` })
    .where(and(eq(rounds.id, id), eq(rounds.state, 'open')));
}

/** The same for a round whose time was over at `at`, unless somebody has given it more time. */
export function closeOverRound(w: Writer, id: string, at: Date) {
  return w
    .update(rounds)
    .set({ state: 'closed', closedAt: sql`${rounds.closesAt}`, updatedAt: at, changes: sql`${rounds.changes} + 1` })
    .where(and(eq(rounds.id, id), eq(rounds.state, 'open'), lte(rounds.closesAt, at)));
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
