import type { Writer } from '../commit.ts';
import { eq, lte, sql } from '../drizzle.ts';
import { attempts } from '../schema.ts';

/** Counts one more try; the first one after a while begins anew. Returns how many there are. */
export function countAttempt(w: Writer, account: string, now: Date, until: Date) {
  const isOver = lte(attempts.until, now);
  return w
    .insert(attempts)
    .values({ account, count: 1, until })
    .onConflictDoUpdate({
      target: attempts.account,
      set: {
        count: sql`case when ${isOver} then 1 else ${attempts.count} + 1 end`,
        until: sql`case when ${isOver} then excluded.until else ${attempts.until} end`,
      },
    })
    .returning({ count: attempts.count });
}

export function forgetAttempt(w: Writer, account: string) {
  return w.delete(attempts).where(eq(attempts.account, account));
}

/** Those that count no more. */
export function purgeAttempts(w: Writer, now: Date) {
  return w.delete(attempts).where(lte(attempts.until, now));
}
