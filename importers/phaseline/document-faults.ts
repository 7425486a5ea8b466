import { isAlias, isMap, isPair, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Spot } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Every key that stands a second time in its map, and every alias without an anchor above it. */
export function documentFaults(document: YamlDocument): Spot[] {
  const spots: Spot[] = [];
  const anchors = new Set<string>();
  // Not by the parser's own `visit`, which takes four times as long. How deep it may be, was watched before.
  const look = (node: unknown): void => {
    if (isPair(node)) {
      look(node.key);
      look(node.value);
    } else if (isAlias(node)) {
      if (anchors.has(node.source)) return;
      spots.push({ offset: node.range?.[0] ?? 0, message: `there is no \`&${node.source}\` above this reference.` });
    } else if (isScalar(node) || isSeq(node) || isMap(node)) {
      if (isMap(node)) spots.push(...repeatedKeys(node));
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (!isScalar(node)) node.items.forEach(look);
    }
  };
  look(document.contents);
  return spots;
}

function repeatedKeys(map: YAMLMap): Spot[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isNew = !seen.has(key.value);
    seen.add(key.value);
    return isNew
      ? []
      : [{ offset: key.range?.[0] ?? 0, message: `the key \`${key.value}\` stands here a second time.` }];
  });
}
