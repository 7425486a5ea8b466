import type { Group } from './group.ts';

/** A group where it stands in the organisation. */
export interface Placed {
  readonly group: Group;
  /** 0 at the top. */
  readonly depth: number;
  /** Names from the top down to the group itself. */
  readonly path: readonly string[];
}

/**
 * The organisation as an indented list: below each group what it holds, by name. A group whose parent is missing from
 * the list (archived, say) stands at the top, so that none is lost.
 */
export function treeOf(groups: readonly Group[], locale: string): readonly Placed[] {
  const known = new Set(groups.map(({ id }) => id));
  const byParent = Map.groupBy(groups, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const placed: Placed[] = [];
  const visit = (parent: string | null, depth: number, above: readonly string[]): void => {
    const children = [...(byParent.get(parent) ?? [])].sort(
      (a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
    for (const group of children) {
      const path = [...above, group.name];
      placed.push({ group, depth, path });
      visit(group.id, depth + 1, path);
    }
  };
  visit(null, 0, []);
  return placed;
}
