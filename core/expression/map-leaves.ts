import type { Expression, Leaf } from './expression.ts';

/** The same expression with other leaves. */
export function mapLeaves<L extends Leaf>(expression: Expression<L>, change: (leaf: L) => L): Expression<L> {
  switch (expression.is) {
    case 'not':
      return { is: 'not', part: mapLeaves(expression.part, change) };
    case 'all':
    case 'any':
      return { is: expression.is, parts: expression.parts.map((part) => mapLeaves(part, change)) };
    default:
      return change(expression);
  }
}
