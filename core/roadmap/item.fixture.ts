import type { Item } from './plan.ts';

/** A step of dimension `d` with effort 1 that leads to phase 1 and changes nothing else. */
export function item(key: string, over: Partial<Item> = {}): Item {
  return {
    key,
    kind: 'step',
    of: key,
    dimension: 'd',
    phase: 1,
    effort: 1,
    gain: 0,
    raises: [],
    because: [],
    opens: [],
    reaches: 0,
    after: [],
    unlocks: [],
    ...over,
  };
}
