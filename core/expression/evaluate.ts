import type { Expression } from './expression.ts';

/** Is the rule true of these chosen option ids? An id that was not chosen is false, whether or not it exists. */
export function evaluate(expression: Expression, chosen: ReadonlySet<string>): boolean {
  switch (expression.is) {
    case 'chosen':
      return chosen.has(expression.id);
    case 'not':
      return !evaluate(expression.part, chosen);
    case 'all':
      return expression.parts.every((part) => evaluate(part, chosen));
    case 'any':
      return expression.parts.some((part) => evaluate(part, chosen));
  }
}
