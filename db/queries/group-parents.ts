import type { Reader } from '../commit.ts';
import { groups } from '../schema.ts';

/** Which group stands below which: every group's id and its parent's. */
export function groupParents(
  read: Reader,
): Promise<readonly { readonly id: string; readonly parentId: string | null }[]> {
  return read.select({ id: groups.id, parentId: groups.parentId }).from(groups);
}
