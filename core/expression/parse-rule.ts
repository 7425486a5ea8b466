import type { Chosen } from './expression.ts';
import { type Parsed, parseExpression } from './parse-expression.ts';

/** Reads a rule over the options of its own question, such as `a && (b || !c)`. Never throws. */
export function parseRule(text: string): Parsed<Chosen> {
  return parseExpression<Chosen>(text, (cursor) => {
    const { at } = cursor.token;
    const id = cursor.word();
    return id === null ? { at, code: 'operandExpected' } : { is: 'chosen', id };
  });
}
