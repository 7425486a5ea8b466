import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from '#core/questionnaire/issue.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * Where a path's value begins in the text; its key if that is what is wrong or if there is no value. What is missing
 * is found at the nearest part around it, and what is wrong behind an alias at the alias.
 */
export function offsetOf(document: YamlDocument, path: Path, meant: 'key' | 'value'): number {
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
}

function childOf(node: unknown, segment: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = typeof segment === 'number' ? node.items[segment] : undefined;
    return value === undefined ? undefined : { value };
  }
  if (!isMap(node)) return undefined;
  // The last of repeated keys is the one whose value counts.
  const name = String(segment);
  return node.items.findLast(({ key }) => isScalar(key) && key.value === name);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
