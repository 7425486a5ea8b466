import type { Part } from './part.ts';
import type { Release } from './release.ts';

/**
 * The release without what it says of one group by itself, for when that group is deleted for good. All other figures
 * stay as they were told: leaving some out tells less, and calculating them anew would tell the difference.
 */
export function withoutGroup(release: Release, group: string): Release {
  return {
    ...release,
    cells: release.cells.filter(({ part }) => !isAboutGroup(part, group)),
    agreed: release.agreed.filter((cell) => cell.group !== group),
  };
}

/** Is it the group, or a part of it? */
export function isAboutGroup(part: Part, group: string): boolean {
  if (part.is === 'pair') return part.of.some((one) => isAboutGroup(one, group));
  return part.is === 'group' && part.group === group;
}
