import { describe, expect, test } from 'vitest';
import { evaluate, leavesOf } from './evaluate.ts';
import { parseRule } from './parse-rule.ts';

function holds(text: string, ...chosen: string[]): boolean {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(`${parsed.code} at ${parsed.at}`);
  return evaluate(parsed.expression, ({ id }) => chosen.includes(id));
}

describe('parseRule', () => {
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

  test('and, or, not are other names', () => {
    expect(holds('not a and (b or c)', 'c')).toBe(true);
    expect(holds('not a and (b or c)', 'a', 'c')).toBe(false);
  });

  test('ids may hold letters, digits, _, - and ., and are found from left to right', () => {
    const parsed = parseRule('sec_1.b-2&&(Z||!sec_1.b-2)');
    expect(parsed.ok && leavesOf(parsed.expression).map(({ id }) => id)).toEqual(['sec_1.b-2', 'Z', 'sec_1.b-2']);
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
    ['a = b', 2, 'operatorExpected'],
    ['a "b"', 2, 'unexpectedCharacter'],
    ['a && b >= 2', 7, 'operatorExpected'],
    [`${'('.repeat(51)}a${')'.repeat(51)}`, 51, 'nestedTooDeeply'],
    ['!'.repeat(100_000), 51, 'nestedTooDeeply'],
  ])('%j is refused at %i: %s', (text, at, code) => {
    expect(parseRule(text)).toEqual({ ok: false, at, code });
  });

  test('fifty levels are enough, and a long chain is not deep', () => {
    expect(holds(`${'('.repeat(50)}a${')'.repeat(50)}`, 'a')).toBe(true);
    expect(holds(`${'a && '.repeat(20_000)}a`, 'a')).toBe(true);
  });
});
