/** A task of the page's main thread, in milliseconds from the start of the navigation. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** A task that takes no longer than this blocks nobody. */
const bearable = 50;

/**
 * Total blocking time in milliseconds: of every task the part beyond 50 ms, between the first contentful paint and the
 * moment from which the page can be used. A task that reaches over one of the two counts with what lies between them.
 */
export function blockingTime(tasks: readonly Task[], firstPaint: number, usable: number): number {
  const between = tasks.map(
    ({ start, duration }) => Math.min(start + duration, usable) - Math.max(start, firstPaint) - bearable,
  );
  return between.reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
}
