import type { Reader } from '../commit.ts';
import { eq } from '../drizzle.ts';
import { releases } from '../schema.ts';

/** What a closed round shows, as server/rounds/release-round.ts stored it; null while it is being made. */
export async function findRelease(read: Reader, roundId: string): Promise<unknown> {
  const [found] = await read.select({ content: releases.content }).from(releases).where(eq(releases.roundId, roundId));
  return found?.content ?? null;
}
