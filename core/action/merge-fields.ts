import type { ActionFields } from './action.ts';
import { changedParts } from './history.ts';

/**
 * What two people make of an action who both began with `seen`: `now` is what the first one left, `wanted` what the
 * second one wants. Each keeps what they changed; null when both changed the same part to something else.
 */
export function mergeFields(seen: ActionFields, now: ActionFields, wanted: ActionFields): ActionFields | null {
  const ours = changedParts(seen, wanted);
  const theirs = new Set(changedParts(seen, now));
  const differ = new Set(changedParts(now, wanted));
  if (ours.some((part) => theirs.has(part) && differ.has(part))) return null;
  return { ...now, ...Object.fromEntries(ours.map((part) => [part, wanted[part]])) };
}
