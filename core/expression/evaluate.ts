import type { Expression, Leaf } from './expression.ts';

/** Is the expression true, given which of its leaves are? */
export function evaluate<L extends Leaf>(expression: Expression<L>, holds: (leaf: L) => boolean): boolean {
  switch (expression.is) {
    case 'not':
      return !evaluate(expression.part, holds);
    case 'all':
      return expression.parts.every((part) => evaluate(part, holds));
    case 'any':
      return expression.parts.some((part) => evaluate(part, holds));
    default:
      return holds(expression);
  }
}

/** Every leaf, from left to right. */
export function leavesOf<L extends Leaf>(expression: Expression<L>): L[] {
  switch (expression.is) {
    case 'not':
      return leavesOf(expression.part);
    case 'all':
    case 'any':
      return expression.parts.flatMap((part) => leavesOf(part));
    default:
      return [expression];
  }
}
