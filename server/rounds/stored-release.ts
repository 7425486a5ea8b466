import type { PlacedComments } from '#core/privacy/place-comments.ts';
import type { Release } from '#core/privacy/release.ts';

/** What a closed round shows from now on, as it is stored. */
export interface StoredRelease {
  readonly release: Release;
  /** Missing in releases from before there were any. */
  readonly comments?: readonly PlacedComments[];
  /** Was it compared with a round shortly before (server/rounds/round-before.ts)? */
  readonly compared?: boolean;
  /** How many were asked, by group, as far as somebody counted. */
  readonly invited: Readonly<Record<string, number>>;
}
