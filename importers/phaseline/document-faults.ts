import { isAlias, isMap, isScalar, visit, type YAMLMap } from 'yaml';
import type { Spot } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Every key that stands a second time in its map, and every alias without an anchor above it. */
export function documentFaults(document: YamlDocument): Spot[] {
  const spots: Spot[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (isMap(node)) spots.push(...repeatedKeys(node));
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
      } else if (!anchors.has(node.source)) {
        spots.push({ offset: node.range?.[0] ?? 0, message: `there is no \`&${node.source}\` above this reference.` });
      }
    },
  });
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
