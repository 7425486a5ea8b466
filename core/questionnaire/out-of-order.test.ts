import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outOfOrder } from './out-of-order.ts';

test.each([
  ['abc', 'abc', ''],
  ['abc', 'bca', 'a'],
  ['abcd', 'dabc', 'd'],
  ['abcde', 'badce', 'ac'],
  ['', '', ''],
])('%s → %s moves %s', (before, after, moved) => {
  const found = outOfOrder([...before], [...after]);
  expect(found.length).toBe(moved.length);
});

test('what is left keeps its old order, and no smaller set would do', () => {
  const shuffled = fc
    .shuffledSubarray([...'abcdefg'])
    .chain((after) => fc.record({ after: fc.constant(after), before: fc.constant(after.toSorted()) }));
  fc.assert(
    fc.property(shuffled, ({ before, after }) => {
      const moved = outOfOrder(before, after);
      const rest = after.filter((item) => !moved.includes(item));
      expect(rest).toEqual(rest.toSorted());
      const fewest = Math.min(
        ...subsets(after)
          .filter((kept) => kept.join() === kept.toSorted().join())
          .map((kept) => after.length - kept.length),
      );
      expect(moved.length).toBe(fewest);
    }),
    { numRuns: 100 },
  );
});

function subsets([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}
