/** Those who share one thing that the round knows of them. */
export type Single =
  /** A team or unit with all below it, as far as their audience counts there; null: those without one. */
  | { readonly is: 'group'; readonly group: string | null }
  | { readonly is: 'audience'; readonly audience: string }
  | { readonly is: 'segment'; readonly attribute: string; readonly value: string };

/** A part of the respondents about which a release may say something. */
export type Part =
  /** Everybody. */
  | { readonly is: 'overall' }
  | Single
  /**
   * Those who share two things. A group comes first, then an audience, then attributes by id. A group with an audience
   * are all of that audience in it, whether it counts there or not.
   */
  | { readonly is: 'pair'; readonly of: readonly [Single, Single] };

export const overall: Part = { is: 'overall' };

/** The same for equal parts only; what ties in the order of release are broken by. */
export function partId(part: Part): string {
  switch (part.is) {
    case 'overall':
      return 'overall';
    case 'group':
      return part.group === null ? 'no-group' : `group:${encodeURIComponent(part.group)}`;
    case 'audience':
      return `audience:${encodeURIComponent(part.audience)}`;
    case 'segment':
      return `segment:${encodeURIComponent(part.attribute)}:${encodeURIComponent(part.value)}`;
    case 'pair':
      return part.of.map(partId).join('+');
  }
}

/** Two singles as a pair, in the one order that pairs have. Null when both are of one kind: nobody is in two groups. */
export function pairOf(a: Single, b: Single): Part | null {
  const [first, second] = rank(a) <= rank(b) ? [a, b] : [b, a];
  return rank(first) === rank(second) ? null : { is: 'pair', of: [first, second] };
}

function rank(single: Single): string {
  if (single.is === 'segment') return `3 ${single.attribute}`;
  return single.is === 'group' ? '1' : '2';
}
