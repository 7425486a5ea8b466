import type { Comparison } from '#core/expression/comparison.ts';
import { leavesOf } from '#core/expression/evaluate.ts';
import type { Expression } from '#core/expression/expression.ts';

/** The questions that a condition asks about. */
export function subjectsOf(condition: Expression<Comparison>): string[] {
  return leavesOf(condition).map(({ question }) => question);
}
