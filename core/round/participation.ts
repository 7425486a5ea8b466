/** How far a group is, without names. */
export type Participation =
  | {
      readonly is: 'personal';
      readonly submitted: number;
      /** Begun and not submitted. */
      readonly begun: number;
      /** How many may answer; null: nobody counted. */
      readonly of: number | null;
    }
  | { readonly is: 'agreed'; readonly state: 'waiting' | 'submitted' };

/** What is counted of a group's responses. */
export interface Counted {
  readonly begun: number;
  readonly submitted: number;
}

/** What is known of how many may answer. */
export interface Known {
  /** Personal links that were made. */
  readonly links: number;
  /** People who are listed. */
  readonly people: number;
  /** Said by those who opened the round; null: not said. */
  readonly expected?: number | null | undefined;
}

/** `of`: what was said, else links or people, whichever is more; never fewer than have begun. */
export function personalParticipation(
  { begun, submitted }: Counted,
  { links, people, expected }: Known,
): Participation {
  const known = expected ?? Math.max(links, people);
  return { is: 'personal', submitted, begun: begun - submitted, of: known === 0 ? null : Math.max(known, begun) };
}

/** All who answer for themselves, together. Null where not everybody is counted. */
export function together(all: readonly Participation[]): { readonly submitted: number; readonly of: number | null } {
  let submitted = 0;
  let of: number | null = 0;
  for (const one of all) {
    if (one.is === 'personal') {
      submitted += one.submitted;
      of = of === null || one.of === null ? null : of + one.of;
    } else {
      submitted += one.state === 'submitted' ? 1 : 0;
      of = of === null ? null : of + 1;
    }
  }
  return { submitted, of };
}
