import type { ActionFields, Owner } from './action.ts';

const parts = ['status', 'owner', 'due', 'evidence', 'notes'] as const satisfies readonly (keyof ActionFields)[];

/** Names of what differs between two states of an action; nothing when they are the same. */
export function changedParts(before: ActionFields, after: ActionFields): readonly (typeof parts)[number][] {
  return parts.filter((part) =>
    part === 'owner' ? !isSameOwner(before.owner, after.owner) : before[part] !== after[part],
  );
}

function isSameOwner(a: Owner | null, b: Owner | null): boolean {
  if (a === null || b === null) return a === b;
  return a.is === 'person' ? b.is === 'person' && a.id === b.id : b.is === 'named' && a.name === b.name;
}
