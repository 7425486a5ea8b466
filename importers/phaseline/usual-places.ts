import type { Path } from '#core/questionnaire/issue.ts';

/** Where a value begins, and its key if it has one. */
export interface Place {
  readonly value: number;
  readonly key?: number;
}

/** By list or map, by position or key. */
export type Places = Map<unknown, Map<string | number, Place>>;

export function notePlace(places: Places | null, holder: object, name: string | number, place: Place): void {
  if (places === null) return;
  const known = places.get(holder) ?? new Map<string | number, Place>();
  known.set(name, place);
  places.set(holder, known);
}

/** As `offset-finder.ts`: what is missing is found at the nearest part around it. */
export function placeFinder(data: unknown, places: Places): (path: Path, meant: 'key' | 'value') => number {
  const [first] = places.get(data)?.values() ?? [];
  const start = first?.key ?? 0;
  return (path, meant) => {
    let value = data;
    let offset = start;
    for (const [index, name] of path.entries()) {
      const place = places.get(value)?.get(Array.isArray(value) ? name : String(name));
      if (place === undefined) break;
      offset = meant === 'key' && index === path.length - 1 ? (place.key ?? offset) : place.value;
      value = Reflect.get(value as object, name);
    }
    return offset;
  };
}
