interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** Ids of the given groups and of all groups below them. */
export function groupsBelow(roots: Iterable<string>, groups: readonly Placed[]): ReadonlySet<string> {
  const children = Map.groupBy(groups, ({ parentId }) => parentId);
  const found = new Set(roots);
  // A set hands out what is added while it is walked.
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
  return found;
}
