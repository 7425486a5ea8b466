import { describe, expect, test } from 'vitest';
import { percentToTarget, progressToDate } from './progress.ts';

const done = { id: 'done', score: 2.5, reached: 2 };
const open = { id: 'open', score: null, reached: 0 };
const outside = { id: 'outside', score: null, reached: null };

describe('percentToTarget', () => {
  test('a score above one target pays for no other', () => {
    const low = { id: 'low', score: 1, reached: 1 };
    const targets = new Map([
      ['done', 1],
      ['low', 1],
    ]);
    expect(percentToTarget([done, low], targets)).toEqual({ percent: 1, notScored: [], heldBack: [] });
  });

  test('what is not scored counts 0 and is named', () => {
    const targets = new Map([
      ['done', 2],
      ['open', 1],
      ['outside', 1],
    ]);
    expect(percentToTarget([done, open, outside], targets)).toEqual({
      percent: 0.5,
      notScored: ['open', 'outside'],
      heldBack: [],
    });
  });

  test('a gate below its target keeps the last per cent', () => {
    const held = { id: 'held', score: 2.4, reached: 1 };
    expect(percentToTarget([held, done], new Map([['held', 2]]))).toEqual({
      percent: 0.99,
      notScored: [],
      heldBack: ['held'],
    });
  });

  test('without a target above 0 it is not defined', () => {
    expect(percentToTarget([done], new Map([['done', 0]]))).toBeNull();
    expect(percentToTarget([done], new Map([['other', 2]]))).toBeNull();
  });
});

test('progressToDate is exact, shown within [0, 1], and needs a target above the baseline', () => {
  expect(progressToDate(1.5, 1, 2)).toEqual({ exact: 0.5, shown: 0.5 });
  expect(progressToDate(3, 1, 2)).toEqual({ exact: 2, shown: 1 });
  expect(progressToDate(0, 1, 2)).toEqual({ exact: -1, shown: 0 });
  expect(progressToDate(1, 2, 2)).toBeNull();
});
