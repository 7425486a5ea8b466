import { answerStates, type Comparison } from './comparison.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';
import { type Failure, type Parsed, parseExpression } from './parse-expression.ts';

/**
 * Reads a condition over earlier answers, such as `size >= 2 and not (tools contains a)`. Comparisons are
 * `question = value`, `!=`, `<`, `<=`, `>`, `>=`, `question contains option` and `question is answered` (or `unknown`,
 * `notApplicable`). Never throws.
 */
export function parseCondition(text: string): Parsed<Comparison> {
  return parseExpression(text, readComparison);
}

function readComparison(cursor: Cursor): Expression<Comparison> | Failure {
  const question = cursor.word();
  const { token } = cursor;
  if (question === null) return { at: token.at, code: 'operandExpected' };
  switch (token.is) {
    case '=':
    case '!=': {
      cursor.skip(token.is);
      const equal = readValue(cursor, (value) => ({ is: 'equal', question, value }));
      return 'code' in equal || token.is === '=' ? equal : { is: 'not', part: equal };
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      cursor.skip(token.is);
      return readNumber(cursor, token.is, question);
    case 'word':
      if (token.word === 'contains') {
        cursor.word();
        return readValue(cursor, (value) => ({ is: 'contains', question, value }));
      }
      if (token.word === 'is') {
        cursor.word();
        return readState(cursor, question);
      }
      return { at: token.at, code: 'comparisonExpected' };
    default:
      return { at: token.at, code: 'comparisonExpected' };
  }
}

function readValue(cursor: Cursor, make: (value: string) => Comparison): Comparison | Failure {
  const { at } = cursor.token;
  const value = cursor.word();
  return value === null ? { at, code: 'valueExpected' } : make(value);
}

function readNumber(cursor: Cursor, is: '<' | '<=' | '>' | '>=', question: string): Comparison | Failure {
  const { at } = cursor.token;
  const number = Number(cursor.word() ?? 'none');
  return Number.isFinite(number) ? { is, question, number } : { at, code: 'numberExpected' };
}

function readState(cursor: Cursor, question: string): Comparison | Failure {
  const { at } = cursor.token;
  const word = cursor.word();
  const state = answerStates.find((each) => each === word);
  return state === undefined ? { at, code: 'stateExpected' } : { is: 'state', question, state };
}
