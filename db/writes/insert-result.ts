import type { Writer } from '../commit.ts';
import type { KeptResult } from '../kept-result.ts';
import { results } from '../schema.ts';

export interface NewResult {
  readonly number: number;
  readonly kept: KeptResult;
  readonly engine: string;
  /** The version that was answered. */
  readonly questionnaireHash: string;
  readonly at: Date;
}

export function insertResult(
  w: Writer,
  assessmentId: string,
  { number, kept, engine, questionnaireHash, at }: NewResult,
) {
  const { score, reached } = kept.result;
  return w
    .insert(results)
    .values({ assessmentId, number, result: kept, score, reached, engine, questionnaireHash, at });
}
