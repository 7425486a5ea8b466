import { describe, expect, test } from 'vitest';
import { paginate } from './paginate.ts';
import { beside, heightOf, leading, type Row, spaced, together } from './row.ts';

interface Named extends Row {
  readonly name: string;
}

const row = (name: string, height: number, more: Partial<Row> = {}): Named => ({
  name,
  height,
  draw: () => {},
  ...more,
});
const pages = (rows: readonly Row[], height = 100) =>
  paginate(rows, height).map((page) => page.map(({ row: placed, top }) => `${(placed as Named).name}@${top}`));

describe('rows onto pages', () => {
  test('fill a page to its edge and go on at the top of the next', () => {
    expect(pages([row('a', 60), row('b', 40), row('c', 10)])).toEqual([['a@0', 'b@60'], ['c@0']]);
  });

  test('space above a row counts, but not at the top of a page', () => {
    expect(pages([row('a', 60, { before: 9 }), row('b', 30, { before: 11 })])).toEqual([['a@0'], ['b@0']]);
    expect(pages([row('a', 60), row('b', 30, { before: 10 })])).toEqual([['a@0', 'b@70']]);
  });

  test('a heading goes with what follows', () => {
    const heading = leading([row('h', 10)]);
    expect(pages([row('a', 70), ...heading, row('b', 30), row('c', 5)])).toEqual([['a@0'], ['h@0', 'b@10', 'c@40']]);
  });

  test('what is together moves together, unless no page could hold it', () => {
    const block = together([row('a', 40), row('b', 40)]);
    expect(pages([row('x', 30), ...block])).toEqual([['x@0'], ['a@0', 'b@40']]);
    const tall = together([row('a', 60), row('b', 60), row('c', 10)]);
    expect(pages([row('x', 30), ...tall])).toEqual([
      ['x@0', 'a@30'],
      ['b@0', 'c@60'],
    ]);
  });

  test('the head of a table is repeated where a row begins a page', () => {
    const head = row('head', 10);
    const rows = [row('1', 45, { head }), row('2', 45, { head }), row('3', 45, { head })];
    expect(pages(rows)).toEqual([
      ['1@0', '2@45'],
      ['head@0', '3@10'],
    ]);
  });

  test('a new page where one is asked for, never an empty one', () => {
    expect(pages([row('a', 10, { newPage: true }), row('b', 10, { newPage: true })])).toEqual([['a@0'], ['b@0']]);
  });
});

test('columns beside each other are as high as the higher one', () => {
  const both = beside([row('a', 10)], spaced(3, [row('b', 12), row('c', 12)]));
  expect(heightOf(both)).toBe(3 + 12 + 12);
});
