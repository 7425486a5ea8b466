import type { Horizon, Item, Plan } from './plan.ts';

/** The items of a plan by key: now, next, later. */
export function itemsOf({ now, soon, later }: Plan): ReadonlyMap<string, Item> {
  return new Map([...now.items, ...soon.items, ...later.items].map((item) => [item.key, item]));
}

/** The items whose effect a forecast can tell: what an unknown answer brings, nobody knows before it is found out. */
export function tickable({ items }: Pick<Horizon, 'items'>): readonly Item[] {
  return items.filter(({ kind }) => kind !== 'findOut');
}

/** Keys of the items that lead to the next phase, or to the targets where there is none: their effort is the way ahead. */
export function wayAhead({ next, now, soon }: Plan): readonly string[] {
  return tickable(next === null ? soon : now).map(({ key }) => key);
}
