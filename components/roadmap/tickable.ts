import type { Horizon, Item } from '#core/roadmap/plan.ts';

/** The items whose effect a forecast can tell: what an unknown answer brings, nobody knows before it is found out. */
export function tickable({ items }: Pick<Horizon, 'items'>): readonly Item[] {
  return items.filter(({ kind }) => kind !== 'findOut');
}
