import type { Expression } from './expression.ts';
import { type Token, tokenize } from './tokenize.ts';

export type ExpressionError =
  | 'unexpectedCharacter'
  | 'operandExpected'
  | 'operatorExpected'
  | 'closingExpected'
  | 'nestedTooDeeply';

export type ParsedExpression =
  /** `ids` in order of first mention, each once. */
  | { readonly ok: true; readonly expression: Expression; readonly ids: readonly string[] }
  /** `at` is the index in the text, from 0; its length when the text ends too early. */
  | { readonly ok: false; readonly at: number; readonly code: ExpressionError };

/** Parentheses and `!` together; keeps a hostile rule from exhausting the stack. */
const DEEPEST = 50;

/**
 * Reads a rule such as `a && (b || !c)`: `!` binds tightest, then `&&`, then `||`. Ids are made of letters, digits,
 * `_`, `-` and `.`. Never throws.
 */
export function parseExpression(text: string): ParsedExpression {
  const cut = tokenize(text);
  if (!cut.ok) return { ok: false, at: cut.at, code: 'unexpectedCharacter' };
  const cursor = new Cursor(cut.tokens);
  const expression = readAny(cursor, 0);
  if ('code' in expression) return { ok: false, ...expression };
  const rest = cursor.token;
  if (rest.is !== 'end') return { ok: false, at: rest.at, code: 'operatorExpected' };
  return { ok: true, expression, ids: cursor.ids() };
}

interface Failure {
  readonly at: number;
  readonly code: ExpressionError;
}

class Cursor {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get token(): Token {
    const token = this.#tokens[this.#index];
    if (token === undefined) throw new Error('read past the end of a rule');
    return token;
  }

  /** Steps over the current token if it is the wanted one. */
  skip(wanted: Token['is']): boolean {
    if (this.token.is !== wanted) return false;
    this.#index += 1;
    return true;
  }

  ids(): readonly string[] {
    return [...new Set(this.#tokens.flatMap((token) => (token.is === 'id' ? [token.id] : [])))];
  }
}

function readAny(cursor: Cursor, depth: number): Expression | Failure {
  return readChain(cursor, '||', () => readChain(cursor, '&&', () => readOperand(cursor, depth)));
}

function readChain(cursor: Cursor, operator: '&&' | '||', next: () => Expression | Failure): Expression | Failure {
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

function readOperand(cursor: Cursor, depth: number): Expression | Failure {
  const token = cursor.token;
  if (depth > DEEPEST) return { at: token.at, code: 'nestedTooDeeply' };
  if (token.is === 'id') {
    cursor.skip('id');
    return { is: 'chosen', id: token.id };
  }
  if (cursor.skip('!')) {
    const part = readOperand(cursor, depth + 1);
    return 'code' in part ? part : { is: 'not', part };
  }
  if (!cursor.skip('(')) return { at: token.at, code: 'operandExpected' };
  const inner = readAny(cursor, depth + 1);
  if ('code' in inner) return inner;
  return cursor.skip(')') ? inner : { at: cursor.token.at, code: 'closingExpected' };
}
