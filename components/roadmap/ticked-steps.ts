import type { Item } from '#core/roadmap/plan.ts';
import { tickable } from '#core/roadmap/plan-items.ts';

/**
 * The keys in a link's `steps` (one list with commas, or repeated as a form sends it), as far as the plan has them and
 * they can be ticked: a link may be older than the plan.
 */
export function tickedSteps(
  steps: string | readonly string[] | undefined,
  items: ReadonlyMap<string, Item>,
): ReadonlySet<string> {
  const keys = [steps ?? []].flat().flatMap((each) => each.split(','));
  const known = new Set(tickable({ items: [...items.values()] }).map(({ key }) => key));
  return new Set(keys.filter((key) => known.has(key)));
}

/** The query that ticks the steps again; empty for none. */
export function stepsQuery(keys: Iterable<string>): string {
  const list = [...keys].join(',');
  return list === '' ? '' : `?steps=${list}`;
}
