/** What must be in the map. Throws when it is not: then the caller's own data contradict each other. */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`unknown: ${String(key)}`);
  return value;
}
