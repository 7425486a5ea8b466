import type { Result } from '#core/scoring/result.ts';
import type { Writer } from '../commit.ts';
import { results } from '../schema.ts';

export function insertResult(
  w: Writer,
  assessmentId: string,
  {
    number,
    result,
    engine,
    at,
  }: { readonly number: number; readonly result: Result; readonly engine: string; at: Date },
) {
  const { score, reached } = result;
  return w.insert(results).values({ assessmentId, number, result, score, reached, engine, at });
}
