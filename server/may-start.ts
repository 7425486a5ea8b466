import { can } from '#core/access/can.ts';
import type { Viewer } from '#core/access/viewer.ts';
import { isToken } from './token.ts';
import { isSetUp } from './viewer.ts';

/** In whose list an assessment stands: that of the browser with this secret, or of a person. */
export type Keeper = { readonly shelf: string } | { readonly owner: string };

// Not exported: whoever holds a value with this mark came through `mayStart`.
const authorised: unique symbol = Symbol('authorised');

/** Proof that somebody may start assessments, and where they are listed. */
export interface MayStart {
  readonly [authorised]: true;
  readonly keeper: Keeper;
}

/**
 * Who has signed in starts assessments that stand in their own list, on whatever device. As long as nobody has set the
 * product up, everybody may try it: what they start is listed in the browser whose secret is `shelf`. Else null.
 */
export async function mayStart(viewer: Viewer, shelf: string): Promise<MayStart | null> {
  if (viewer.is === 'person' && can.startAssessment(viewer))
    return { [authorised]: true, keeper: { owner: viewer.id } };
  if (!isToken(shelf)) throw new TypeError('the secret of the browser is not one that newToken makes');
  return (await isSetUp()) ? null : { [authorised]: true, keeper: { shelf } };
}
