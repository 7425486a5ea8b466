import { expect, test } from 'vitest';
import { figure } from './figure.ts';
import { judge } from './goals.ts';

const saves = figure('saves-16', 'saves', '/s', [3900, 4100, 4200], { 'bare server': [8000, 8400, 9000] });

test('a goal is judged by the median', () => {
  expect(judge({ figure: 'saves-16', is: 'atLeast', value: 4000, aim: 6000 }, saves)).toEqual({
    goal: '≥ 4,000 (aim 6,000)',
    share: null,
    ofFloor: null,
    met: true,
  });
  expect(judge({ figure: 'saves-16', is: 'atMost', value: 4000 }, saves).met).toBe(false);
});

test('a share is of the median beside it', () => {
  const verdict = judge({ figure: 'saves-16', is: 'shareAtLeast', of: 'bare server', share: 0.5 }, saves);
  expect(verdict.goal).toBe('≥ 50 % of bare server');
  expect(verdict.share).toBeCloseTo(4100 / 8400);
  expect(verdict.met).toBe(false);
  expect(judge({ figure: 'saves-16', is: 'notAbove', of: 'bare server' }, saves).met).toBe(true);
  const half = judge({ figure: 'saves-16', is: 'notAbove', of: 'bare server', times: 0.25 }, saves);
  expect([half.goal, half.met]).toEqual(['≤ 25 % of bare server', false]);
});

test('what a goal asks of its floor is told', () => {
  const goal = { figure: 'saves-16', is: 'atLeast', value: 4000, floor: 'bare server' } as const;
  expect(judge(goal, saves).ofFloor).toBeCloseTo(4000 / 8400);
  expect(judge({ ...goal, floor: 'bare Next' }, saves).ofFloor).toBeNull();
});

test('what was not measured is neither met nor missed', () => {
  expect(judge({ figure: 'saves-16', is: 'atLeast', value: 1 }, undefined).met).toBeNull();
  expect(judge({ figure: 'saves-16', is: 'notAbove', of: 'bare Next' }, saves).met).toBeNull();
  expect(judge({ figure: 'x', is: 'atMost', value: 1 }, figure('x', 'x', '', [null])).met).toBeNull();
});
