import { type About, can, type Permission } from '#core/access/can.ts';
import type { Viewer } from '#core/access/viewer.ts';

// Not exported: whoever holds a value with this mark came through `authorise`.
const authorised: unique symbol = Symbol('authorised');

/** Proof that somebody may do a thing, for the use case that does it. */
export interface Authorised<P extends Permission> {
  readonly [authorised]: P;
  readonly viewer: Viewer;
  /** What it is allowed about: a use case works on this, not on what it is told besides. */
  readonly about: About<P>;
}

/**
 * May this viewer do that? Null when not. What is said of the thing (its group, its state) has to come from storage,
 * not from the request.
 */
export function authorise<P extends Permission>(
  viewer: Viewer,
  permission: P,
  ...about: About<P> extends undefined ? [] : [About<P>]
): Authorised<P> | null {
  const rule = can[permission] as (viewer: Viewer, about: unknown) => boolean;
  if (!rule(viewer, about[0])) return null;
  return { [authorised]: permission, viewer, about: about[0] as About<P> };
}

/** Id of the person behind a permission, for the audit; null for somebody who came by a link. */
export function actorOf({ viewer }: Pick<Authorised<Permission>, 'viewer'>): string | null {
  return viewer.is === 'person' ? viewer.id : null;
}
