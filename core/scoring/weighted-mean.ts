/** Σ w·v / Σ w over the values that are there; null when none is. */
export function weightedMean(
  parts: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, value } of parts) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
