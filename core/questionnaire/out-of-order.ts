interface Run {
  /** Place of its last item in the old order. */
  readonly place: number;
  readonly item: unknown;
  readonly earlier: Run | undefined;
}

/**
 * The fewest items of `after` that changed places: without them the rest stands as it stood in `before`. Both hold the
 * same items, none twice.
 */
export function outOfOrder<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const place = new Map(before.map((item, i) => [item, i]));
  // The longest increasing run of old places (Schensted 1961): at n, of all runs of n + 1 items the one that ends lowest.
  const runs: Run[] = [];
  for (const item of after) {
    const here = place.get(item) ?? -1;
    const length = lowerBound(runs, here);
    runs[length] = { place: here, item, earlier: runs[length - 1] };
  }
  const kept = new Set<unknown>();
  for (let run = runs.at(-1); run; run = run.earlier) kept.add(run.item);
  return after.filter((item) => !kept.has(item));
}

/** How many runs end before a place; they end ever higher. */
function lowerBound(runs: readonly Run[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.place ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
