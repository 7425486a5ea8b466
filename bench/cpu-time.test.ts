import { expect, test } from 'vitest';
import { busyTicks, coresOfOthers, parseProcessStat, treeTicks } from './cpu-time.ts';

test('the name of a process may look like more fields', () => {
  const line = '42 (a) b (c) S 7 42 42 0 -1 4194560 1 2 3 4 100 20 3 1 20 0 11 0 5 6 7';
  expect(parseProcessStat(line)).toEqual({ parent: 7, ticks: 124 });
});

test('busy is user, nice, system and stolen time', () => {
  expect(busyTicks('cpu  100 20 30 4000 500 6 70 8 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n')).toBe(158);
});

test('a tree is a process and all that descends from it', () => {
  const processes = new Map([
    [1, { parent: 0, ticks: 1000 }],
    [10, { parent: 1, ticks: 5 }],
    [11, { parent: 10, ticks: 7 }],
    [12, { parent: 11, ticks: 11 }],
    [20, { parent: 1, ticks: 300 }],
  ]);
  expect(treeTicks(processes, 10)).toBe(23);
});

test('what is not ours is of others, in cores', () => {
  const before = { everybody: 1000, own: 100, at: 0 };
  expect(coresOfOthers(before, { everybody: 1400, own: 400, at: 2000 })).toBe(0.5);
  // The readings are not of the very same moment.
  expect(coresOfOthers(before, { everybody: 1100, own: 201, at: 2000 })).toBe(0);
});
