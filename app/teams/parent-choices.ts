import type { Choice } from '#components/ui/select-field.tsx';
import type { Placed } from '#core/groups/tree.ts';

/** The units that a group may stand below, by their paths; nothing below itself. */
export function parentChoices(groups: readonly Placed[], moving: string | null): readonly Choice[] {
  const own = groups.find(({ group }) => group.id === moving);
  const isBelow = ({ path }: Placed) => own?.path.every((name, depth) => path[depth] === name) ?? false;
  return groups
    .filter((placed) => placed.group.kind === 'unit' && !placed.group.archived && !isBelow(placed))
    .map(({ group, path }) => ({ value: group.id, label: path.join(' / ') }));
}
