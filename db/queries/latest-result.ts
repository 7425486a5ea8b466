import { desc, eq } from 'drizzle-orm';
import type { Result } from '#core/scoring/result.ts';
import type { Reader } from '../commit.ts';
import { results } from '../schema.ts';

/** A result as it was computed at a submit. `number` counts the submits of the assessment from 1. */
export interface StoredResult {
  readonly number: number;
  readonly result: Result;
  readonly at: Date;
}

/** The result of the last submit, also while the assessment is open again; null before the first. */
export async function latestResult(read: Reader, assessmentId: string): Promise<StoredResult | null> {
  const [found] = await read
    .select({ number: results.number, result: results.result, at: results.at })
    .from(results)
    .where(eq(results.assessmentId, assessmentId))
    .orderBy(desc(results.number))
    .limit(1);
  return found ?? null;
}
