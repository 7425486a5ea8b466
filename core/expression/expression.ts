import type { Comparison } from './comparison.ts';

/** What can be true or false by itself: in a rule a chosen option, in a condition a comparison. */
export type Leaf = Chosen | Comparison;

/** True while this option of the rule's own question is chosen. */
export interface Chosen {
  readonly is: 'chosen';
  readonly id: string;
}

/** Leaves joined by and, or, not. `all` and `any` hold at least two parts, so chains do not nest. */
export type Expression<L extends Leaf> =
  | L
  | { readonly is: 'not'; readonly part: Expression<L> }
  | { readonly is: 'all'; readonly parts: readonly Expression<L>[] }
  | { readonly is: 'any'; readonly parts: readonly Expression<L>[] };
