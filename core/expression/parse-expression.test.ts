import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseExpression } from './parse-expression.ts';

function holds(text: string, ...chosen: string[]): boolean {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${parsed.code} at ${parsed.at}`);
  return evaluate(parsed.expression, new Set(chosen));
}

describe('parseExpression', () => {
  test('&& binds tighter than ||', () => {
    expect(holds('a || b && c', 'a')).toBe(true);
    expect(holds('a || b && c', 'b')).toBe(false);
    expect(holds('a && b || c', 'c')).toBe(true);
  });

  test('parentheses and ! change the grouping', () => {
    expect(holds('(a || b) && c', 'a')).toBe(false);
    expect(holds('(a || b) && c', 'b', 'c')).toBe(true);
    expect(holds('!a && b', 'b')).toBe(true);
    expect(holds('!(a && b)', 'a', 'b')).toBe(false);
    expect(holds('!!a', 'a')).toBe(true);
    expect(holds('!a')).toBe(true);
  });

  test('ids may hold letters, digits, _, - and ., and are listed once in order', () => {
    expect(parseExpression('sec_1.b-2&&(Z||!sec_1.b-2)')).toMatchObject({ ok: true, ids: ['sec_1.b-2', 'Z'] });
  });

  test.each([
    ['', 0, 'operandExpected'],
    ['  ', 2, 'operandExpected'],
    ['a &&', 4, 'operandExpected'],
    ['a && || b', 5, 'operandExpected'],
    ['()', 1, 'operandExpected'],
    ['a b', 2, 'operatorExpected'],
    ['a)', 1, 'operatorExpected'],
    ['(a', 2, 'closingExpected'],
    ['(a b)', 3, 'closingExpected'],
    ['(a || !)', 7, 'operandExpected'],
    ['a & b', 2, 'unexpectedCharacter'],
    ['a == "b"', 2, 'unexpectedCharacter'],
    [`${'('.repeat(51)}a${')'.repeat(51)}`, 51, 'nestedTooDeeply'],
    ['!'.repeat(100_000), 51, 'nestedTooDeeply'],
  ])('%j is refused at %i: %s', (text, at, code) => {
    expect(parseExpression(text)).toEqual({ ok: false, at, code });
  });

  test('fifty levels are enough, and a long chain is not deep', () => {
    expect(holds(`${'('.repeat(50)}a${')'.repeat(50)}`, 'a')).toBe(true);
    expect(holds(`${'a && '.repeat(20_000)}a`, 'a')).toBe(true);
  });
});
