import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '#core/questionnaire/issue.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * Tells where a path's value begins in the text; its key if that is what is wrong or if there is no value. What is
 * missing is found at the nearest part around it, and what is wrong behind an alias at the alias.
 */
export function offsetFinder(document: YamlDocument): (path: Path, meant: 'key' | 'value') => number {
  // A map of thousands of keys may have a fault at each: it is looked through once.
  const pairs = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
    const known = pairs.get(map) ?? byKey(map);
    pairs.set(map, known);
    return known.get(name);
  };
  const childOf = (node: unknown, segment: string | number): { key?: unknown; value: unknown } | undefined => {
    if (isMap(node)) return pairOf(node, String(segment));
    const value = isSeq(node) && typeof segment === 'number' ? node.items[segment] : undefined;
    return value === undefined ? undefined : { value };
  };
  return (path, meant) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, segment] of path.entries()) {
      const found = childOf(node, segment);
      if (found === undefined) break;
      const isMeantKey = meant === 'key' && index === path.length - 1;
      offset = (isMeantKey ? undefined : startOf(found.value)) ?? startOf(found.key) ?? offset;
      node = found.value;
    }
    return offset;
  };
}

/** The last of repeated keys is the one whose value counts. */
function byKey({ items }: YAMLMap): ReadonlyMap<unknown, Pair> {
  return new Map(items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
