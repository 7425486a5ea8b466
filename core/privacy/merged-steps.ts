import type { QuestionCounts } from '#core/scoring/question-counts.ts';

/** Those who gave a value from one to another. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * How often each value was given, neighbours put together until no step holds one person alone (privacy rules, 5).
 * Null when nothing is left to tell apart.
 */
export function mergedSteps({ values }: QuestionCounts): readonly Step[] | null {
  const byValue = Map.groupBy(values, ({ value }) => value);
  let steps = [...byValue].map(([value, same]): Step => {
    return { from: value, to: value, count: same.reduce((sum, { count }) => sum + count, 0) };
  });
  for (;;) {
    const alone = steps.findIndex(({ count }) => count === 1);
    if (alone < 0) return steps.length > 1 ? steps : null;
    const [before, after] = [steps[alone - 1], steps[alone + 1]];
    if (!before && !after) return null;
    const first = before && (!after || before.count <= after.count) ? alone - 1 : alone;
    steps = steps.flatMap((step, at) => {
      const next = steps[first + 1];
      if (at === first && next) return [{ from: step.from, to: next.to, count: step.count + next.count }];
      return at === first + 1 ? [] : [step];
    });
  }
}
