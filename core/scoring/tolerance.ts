/** Every comparison of the scoring rules allows this much, so that 0.1 + 0.2 meets 0.3. */
export const TOLERANCE = 1e-9;

/** Not less by more than the tolerance. */
export function atLeast(value: number, bound: number): boolean {
  return value >= bound - TOLERANCE;
}

/** Greater by more than the tolerance. */
export function above(value: number, bound: number): boolean {
  return value > bound + TOLERANCE;
}

/** The highest whole phase that a value meets. */
export function wholePhase(value: number): number {
  return Math.floor(value + TOLERANCE);
}
