import type { Item } from './plan.ts';

/** For each item its own key and the keys of everything that must come before it, directly or not. */
export function closuresOf(items: readonly Pick<Item, 'key' | 'after'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const after = new Map(items.map((item) => [item.key, item.after]));
  const closures = new Map<string, ReadonlySet<string>>();
  const close = (key: string): ReadonlySet<string> => {
    const known = closures.get(key);
    if (known) return known;
    const closure = new Set([key]);
    // Set before descending: a cycle (which the loader refuses) then ends instead of going round.
    closures.set(key, closure);
    for (const before of after.get(key) ?? []) {
      if (after.has(before)) for (const each of close(before)) closure.add(each);
    }
    return closure;
  };
  for (const { key } of items) close(key);
  return closures;
}
