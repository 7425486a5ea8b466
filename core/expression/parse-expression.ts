import { Cursor } from './cursor.ts';
import type { Expression, Leaf } from './expression.ts';
import { tokenize } from './tokenize.ts';

export type ExpressionError =
  | 'unexpectedCharacter'
  | 'operandExpected'
  | 'operatorExpected'
  | 'closingExpected'
  | 'comparisonExpected'
  | 'valueExpected'
  | 'numberExpected'
  | 'stateExpected'
  | 'nestedTooDeeply';

export type Parsed<L extends Leaf> =
  | { readonly ok: true; readonly expression: Expression<L> }
  /** `at` is the index in the text, from 0; its length when the text ends too early. */
  | { readonly ok: false; readonly at: number; readonly code: ExpressionError };

export interface Failure {
  readonly at: number;
  readonly code: ExpressionError;
}

/** Parentheses and `!` together; keeps a hostile text from exhausting the stack. */
const DEEPEST = 50;

/**
 * Reads leaves joined by `!` (or `not`, binds tightest), `&&` (`and`) and `||` (`or`), with parentheses. `readLeaf` is
 * called at a word. Never throws.
 */
export function parseExpression<L extends Leaf>(text: string, readLeaf: (cursor: Cursor) => Result<L>): Parsed<L> {
  const cut = tokenize(text);
  if (!cut.ok) return { ok: false, at: cut.at, code: 'unexpectedCharacter' };
  const cursor = new Cursor(cut.tokens);
  const expression = readAny(cursor, readLeaf, 0);
  if ('code' in expression) return { ok: false, ...expression };
  const rest = cursor.token;
  if (rest.is !== 'end') return { ok: false, at: rest.at, code: 'operatorExpected' };
  return { ok: true, expression };
}

type Result<L extends Leaf> = Expression<L> | Failure;
type ReadLeaf<L extends Leaf> = (cursor: Cursor) => Result<L>;

function readAny<L extends Leaf>(cursor: Cursor, readLeaf: ReadLeaf<L>, depth: number): Result<L> {
  return readChain(cursor, '||', () => readChain(cursor, '&&', () => readOperand(cursor, readLeaf, depth)));
}

function readChain<L extends Leaf>(cursor: Cursor, operator: '&&' | '||', next: () => Result<L>): Result<L> {
  const first = next();
  if ('code' in first) return first;
  const parts = [first];
  while (cursor.skip(operator)) {
    const part = next();
    if ('code' in part) return part;
    parts.push(part);
  }
  return parts.length === 1 ? first : { is: operator === '&&' ? 'all' : 'any', parts };
}

function readOperand<L extends Leaf>(cursor: Cursor, readLeaf: ReadLeaf<L>, depth: number): Result<L> {
  const { token } = cursor;
  if (depth > DEEPEST) return { at: token.at, code: 'nestedTooDeeply' };
  if (token.is === 'word') return readLeaf(cursor);
  if (cursor.skip('!')) {
    const part = readOperand(cursor, readLeaf, depth + 1);
    return 'code' in part ? part : { is: 'not', part };
  }
  if (!cursor.skip('(')) return { at: token.at, code: 'operandExpected' };
  const inner = readAny(cursor, readLeaf, depth + 1);
  if ('code' in inner) return inner;
  return cursor.skip(')') ? inner : { at: cursor.token.at, code: 'closingExpected' };
}
