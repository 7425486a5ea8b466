import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields, inverseOf, times } from './prime-field.ts';
import { Span } from './span.ts';

const field = fields[0] ?? { prime: 0, inverse: 0 };

function spanOver(columns: number, lists: readonly (readonly number[])[], singles: readonly number[] = []): Span {
  const at = Array.from({ length: columns }, (_, column) =>
    lists.flatMap((list, number) => (list.includes(column) ? [number] : [])),
  );
  return new Span(field, new Int32Array(columns), { lists, at }, singles);
}

test('products are exact', () => {
  for (const one of fields) {
    const number = fc.integer({ min: 0, max: one.prime - 1 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(BigInt(times(a, b, one))).toBe((BigInt(a) * BigInt(b)) % BigInt(one.prime));
        if (a > 0) expect(times(a, inverseOf(a, one), one)).toBe(1);
      }),
      { numRuns: 5_000 },
    );
    const last = one.prime - 1;
    expect([times(last, last, one), times(last, 1, one), times(0, last, one)]).toEqual([1, last, 0]);
  }
});

test('the primes are prime', () => {
  for (const { prime } of fields) {
    expect(prime).toBeLessThan(2 ** 30);
    let factor = 2;
    while (prime % factor !== 0 && factor * factor < prime) factor += 1;
    expect(prime % factor).not.toBe(0);
  }
});

test('everybody less all but one is that one', () => {
  const span = spanOver(4, [[3]]);
  span.take([0, 1, 2, 3]);
  expect(span.wouldReveal([0, 1, 2])).toBe(true);
  expect(span.wouldReveal([0, 1])).toBe(false);
  span.take([0, 1]);
  expect(span.wouldReveal([2])).toBe(true);
  expect(span.wouldReveal([0])).toBe(false);
});

test('a row that follows already may always be taken', () => {
  const span = spanOver(4, [[0], [1], [2], [3]]);
  span.take([0, 1, 2, 3]);
  span.take([0, 1]);
  expect(span.wouldReveal([2, 3])).toBe(false);
  span.take([2, 3]);
  expect(span.wouldReveal([0, 2])).toBe(false);
});

test('halves count: three overlapping pairs give each one', () => {
  const span = spanOver(3, [[1]]);
  span.take([0, 1]);
  span.take([1, 2]);
  expect(span.wouldReveal([0, 2])).toBe(true);
});

test('who knows one of two would know the other: such a row is not taken', () => {
  const singles = [0, 1, 2, 3, 4];
  const span = spanOver(5, [[0], [1], [2], [3], [4]], singles);
  expect(span.take([0, 1, 2, 3])).toBe(true);
  // Less the row before: the last person and the first.
  expect(span.wouldReveal([1, 2, 3, 4])).toBe(false);
  expect(span.take([1, 2, 3, 4])).toBe(false);
  // As if it had never been tried.
  expect(span.take([2, 3, 4])).toBe(true);
  expect(span.take([0, 1])).toBe(false);
  expect(spanOver(5, []).take([0, 1])).toBe(true);
});

test('what was taken last can be taken back; what is known anyhow is no secret', () => {
  const span = spanOver(4, [[3], [0, 1]]);
  span.take([0, 1, 2, 3]);
  span.take([0, 1, 2]);
  span.takeBack();
  span.takeBack();
  expect(span.wouldReveal([0, 1, 2])).toBe(true);
  expect(span.wouldReveal([2, 3])).toBe(true);
  span.know([2, 3]);
  expect(span.wouldReveal([0, 1])).toBe(false);
  expect(span.wouldReveal([0, 2])).toBe(false);
  expect(span.wouldReveal([3])).toBe(true);
});

/** Solved with fractions kept as whole numbers; nothing of the code under test. */
function followsExactly(rows: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  const rank = (matrix: readonly (readonly number[])[]): number => {
    const left = matrix.map((row) => row.map(BigInt));
    let found = 0;
    for (let column = 0; column < wanted.length; column += 1) {
      const at = left.findIndex((row, index) => index >= found && row[column] !== 0n);
      const pivot = left[at];
      if (!pivot) continue;
      [left[at], left[found]] = [left[found] ?? [], pivot];
      for (const [index, row] of left.entries()) {
        const [mine, its] = [row[column] ?? 0n, pivot[column] ?? 0n];
        if (index > found && mine !== 0n)
          left[index] = row.map((value, other) => value * its - mine * (pivot[other] ?? 0n));
      }
      found += 1;
    }
    return found;
  };
  return rank(rows) === rank([...rows, wanted]);
}

test('it says of every sum what exact fractions say', () => {
  const bit = fc.constantFrom(0, 1);
  const row = fc.array(bit, { minLength: 7, maxLength: 7 });
  const onesOf = (bits: readonly number[]) => bits.flatMap((value, column) => (value === 1 ? [column] : []));
  let revealed = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), row, row, (rows, next, target) => {
      fc.pre(target.includes(1) && !followsExactly(rows, target));
      const span = spanOver(7, [onesOf(target)]);
      for (const one of rows) span.take(onesOf(one));
      const reveals = followsExactly([...rows, next], target);
      revealed += reveals ? 1 : 0;
      expect(span.wouldReveal(onesOf(next))).toBe(reveals);
    }),
    { numRuns: 3_000 },
  );
  expect(revealed).toBeGreaterThan(50);
});
