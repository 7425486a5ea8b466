import { describe, expect, test } from 'vitest';
import { directionOf, visualOrder } from './visual-order.ts';

const line = (text: string) => text.split(' ').map((word) => ({ word, direction: directionOf(word) }));
const order = (text: string, base: 'left' | 'right') =>
  visualOrder(line(text), base)
    .map(({ word }) => word)
    .join(' ');

describe('words as they are seen from left to right', () => {
  test.each([
    ['one two 3', 'left', 'one two 3'],
    ['team שלום עולם here', 'left', 'team עולם שלום here'],
    ['a שלום 12 עולם 34 b', 'left', 'a עולם 12 שלום 34 b'],
    ['12 שלום', 'left', '12 שלום'],
    ['שלום one two עולם', 'right', 'עולם one two שלום'],
    ['שלום עולם', 'right', 'עולם שלום'],
    ['مرحبا بكم .', 'right', '. بكم مرحبا'],
  ] as const)('%s (%s)', (text, base, seen) => {
    expect(order(text, base)).toBe(seen);
  });
});
