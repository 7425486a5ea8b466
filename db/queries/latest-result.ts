import type { Reader } from '../commit.ts';
import { desc, eq } from '../drizzle.ts';
import type { KeptResult } from '../kept-result.ts';
import { results } from '../schema.ts';

/** A result as it was computed at a submit. `number` counts the submits of the assessment from 1. */
export interface StoredResult extends KeptResult {
  readonly number: number;
  readonly at: Date;
  /** The version that was answered; null: the one that the assessment has. */
  readonly questionnaireHash: string | null;
}

/** The result of the last submit, also while the assessment is open again; null before the first. */
export async function latestResult(read: Reader, assessmentId: string): Promise<StoredResult | null> {
  const [found] = await read
    .select({ number: results.number, kept: results.result, hash: results.questionnaireHash, at: results.at })
    .from(results)
    .where(eq(results.assessmentId, assessmentId))
    .orderBy(desc(results.number))
    .limit(1);
  return found ? { ...found.kept, number: found.number, at: found.at, questionnaireHash: found.hash } : null;
}
